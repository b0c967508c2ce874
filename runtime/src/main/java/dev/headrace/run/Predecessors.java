package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.graph.Lineage;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each node of a plan comes after.
 *
 * @param read the nodes of the plan that it reads, directly or through nodes that are not in it
 * @param all those, and the nodes that the tests read which gate it
 */
record Predecessors(Map<RelationName, Set<RelationName>> read, Map<RelationName, Set<RelationName>> all) {
    static Predecessors of(PipelineDefinition definition, RunPlan plan) {
        Lineage lineage = Lineage.of(definition);
        Set<RelationName> planned = plan.nodes().stream().map(Node::relation).collect(Collectors.toUnmodifiableSet());
        Map<RelationName, Set<RelationName>> read = new HashMap<>();
        for (Node node : definition.nodes()) {
            Set<RelationName> nearest = new LinkedHashSet<>();
            for (RelationName parent : lineage.parents(node.relation())) {
                nearest.addAll(planned.contains(parent) ? Set.of(parent) : read.getOrDefault(parent, Set.of()));
            }
            read.put(node.relation(), nearest);
        }
        Map<RelationName, Set<RelationName>> all = new HashMap<>();
        for (Node node : plan.nodes()) {
            Set<RelationName> before = new HashSet<>(read.get(node.relation()));
            for (DataTest test : plan.testsOf(node)) {
                before.addAll(test.read());
            }
            before.retainAll(planned);
            before.remove(node.relation());
            all.put(node.relation(), before);
        }
        return new Predecessors(read, all);
    }

    /** Those without which the nodes can be tested: what is published may be read at any time. */
    static Map<RelationName, Set<RelationName>> none(RunPlan plan) {
        return plan.nodes().stream().collect(Collectors.toMap(Node::relation, node -> Set.of()));
    }
}
