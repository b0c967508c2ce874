package dev.headrace.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.declaration.InterfaceName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the constants of a pipeline stand: in the pipeline class itself, or, because javac limits a class's initializer to
 * 64 KB, in classes beside it of some hundred nodes each.
 *
 * @param pipeline the simple name of the pipeline class
 * @param groups the nodes, in order, as they stand together
 * @param names the constants' names
 */
record NodeLayout(String pipeline, List<List<PlannedNode>> groups, Map<InterfaceName, String> names) {
    /** Bytes of a class's initializer, generously estimated. */
    private static final int GROUP_BYTES = 30_000;

    private static final int GROUP_NODES = 200;

    static NodeLayout of(PipelinePlan plan) {
        List<List<PlannedNode>> groups = new ArrayList<>();
        int bytes = GROUP_BYTES;
        for (PlannedNode node : plan.nodes()) {
            boolean isFull = bytes + bytes(node) > GROUP_BYTES
                    || groups.get(groups.size() - 1).size() == GROUP_NODES;
            if (isFull) {
                groups.add(new ArrayList<>());
                bytes = 0;
            }
            groups.get(groups.size() - 1).add(node);
            bytes += bytes(node);
        }
        List<InterfaceName> types =
                plan.nodes().stream().map(node -> node.declaration().type()).toList();
        return new NodeLayout(plan.declaration().type().generated("Pipeline"), groups, ConstantNames.of(types));
    }

    private static int edits(AnalyzedModel model) {
        return model.uses().size() + model.skips().size() + model.replacements().size();
    }

    private static int bytes(PlannedNode node) {
        int edits = node.model()
                .map(model ->
                        edits(model) + model.increment().map(NodeLayout::edits).orElse(0))
                .orElse(0);
        return 60
                + 16 * node.relation().columns().size()
                + 20 * edits
                + 10 * node.dependsOn().size();
    }

    /** Whether all constants stand in the pipeline class itself. */
    boolean isFlat() {
        return groups.size() <= 1;
    }

    /** The class of a group. */
    String holder(int group) {
        return pipeline + "Nodes" + (group + 1);
    }

    String name(PlannedNode node) {
        return names.get(node.declaration().type());
    }

    /** How code in the pipeline class, or beside it, names each node. */
    Map<InterfaceName, CodeBlock> references() {
        Map<InterfaceName, CodeBlock> references = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            String prefix = isFlat() ? "" : holder(i) + ".";
            groups.get(i)
                    .forEach(
                            node -> references.put(node.declaration().type(), CodeBlock.of("$L", prefix + name(node))));
        }
        return references;
    }
}
