package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.graph.Lineage;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The definition's order, changed as little as lets a test's parent come before its child. */
final class NodeOrder {
    private final PipelineDefinition definition;
    private final Map<RelationName, Set<RelationName>> before = new HashMap<>();

    private NodeOrder(PipelineDefinition definition) {
        this.definition = definition;
        Lineage lineage = Lineage.of(definition);
        for (Node node : definition.nodes()) {
            before.put(node.relation(), new HashSet<>(lineage.parents(node.relation())));
        }
        definition.tests().forEach(this::addEdge);
    }

    static List<Node> of(PipelineDefinition definition) {
        return new NodeOrder(definition).sorted();
    }

    /** Only where it makes no cycle; a test whose parent reads its child is run when the parent is built. */
    private void addEdge(DataTest test) {
        RelationName child = test.relation();
        for (RelationName parent : test.read()) {
            boolean known = before.containsKey(parent) && before.containsKey(child);
            if (known && !parent.equals(child) && !comesBefore(child, parent, new HashSet<>())) {
                before.get(child).add(parent);
            }
        }
    }

    private boolean comesBefore(RelationName first, RelationName last, Set<RelationName> seen) {
        return seen.add(last)
                && before.get(last).stream().anyMatch(node -> node.equals(first) || comesBefore(first, node, seen));
    }

    /** Always the first node, in the definition's order, for which everything is there. */
    private List<Node> sorted() {
        List<Node> nodes = definition.nodes();
        Map<RelationName, List<Integer>> waiting = new HashMap<>();
        int[] missing = new int[nodes.size()];
        TreeSet<Integer> ready = new TreeSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            Set<RelationName> needed = before.get(nodes.get(i).relation());
            for (RelationName parent : needed) {
                waiting.computeIfAbsent(parent, none -> new ArrayList<>()).add(i);
            }
            missing[i] = needed.size();
            if (missing[i] == 0) {
                ready.add(i);
            }
        }
        List<Node> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Node next = nodes.get(ready.pollFirst());
            order.add(next);
            for (int reader : waiting.getOrDefault(next.relation(), List.of())) {
                if (--missing[reader] == 0) {
                    ready.add(reader);
                }
            }
        }
        return order;
    }
}
