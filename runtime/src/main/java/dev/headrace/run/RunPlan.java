package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a run is going to do.
 *
 * @param nodes the chosen nodes in the order in which they are run
 * @param gates of each node the tests that must pass before it is published, or, of a source, before it is read
 */
public record RunPlan(List<Node> nodes, Map<RelationName, List<DataTest>> gates) {
    public RunPlan {
        nodes = List.copyOf(nodes);
        gates = Map.copyOf(gates);
    }

    /** The plan for these nodes of a pipeline. */
    public static RunPlan of(PipelineDefinition definition, Set<RelationName> chosen) {
        List<Node> nodes = NodeOrder.of(definition).stream()
                .filter(node -> chosen.contains(node.relation()))
                .toList();
        Map<RelationName, List<DataTest>> gates = new HashMap<>();
        for (DataTest test : definition.tests()) {
            gate(test, nodes)
                    .ifPresent(gate -> gates.computeIfAbsent(gate, none -> new ArrayList<>())
                            .add(test));
        }
        return new RunPlan(nodes, gates);
    }

    /** The last that is built of the nodes that the test reads; if none of them is built, a chosen one. */
    private static Optional<RelationName> gate(DataTest test, List<Node> nodes) {
        Set<RelationName> read = test.read();
        List<Node> involved =
                nodes.stream().filter(node -> read.contains(node.relation())).toList();
        Optional<Node> lastBuilt =
                involved.stream().filter(ModelNode.class::isInstance).reduce((first, second) -> second);
        return lastBuilt
                .or(() -> involved.stream().reduce((first, second) -> second))
                .map(Node::relation);
    }

    /** The tests that gate that node. */
    public List<DataTest> testsOf(Node node) {
        return gates.getOrDefault(node.relation(), List.of());
    }

    int models() {
        return (int) nodes.stream().filter(ModelNode.class::isInstance).count();
    }

    int tests() {
        return nodes.stream().mapToInt(node -> testsOf(node).size()).sum();
    }

    /** The same nodes without any test. */
    RunPlan withoutTests() {
        return new RunPlan(nodes, Map.of());
    }
}
