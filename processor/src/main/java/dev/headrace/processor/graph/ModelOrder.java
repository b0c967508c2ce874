package dev.headrace.processor.graph;

import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedAcyclicGraph;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** Which model comes before which: each after all that it reads or was told to come after. */
public final class ModelOrder {
    private ModelOrder() {}

    /**
     * The models that are in no cycle and behind none, each after all it needs, ties by relation and then class; each cycle is
     * reported once, as the shortest way round.
     */
    public static List<ModelDeclaration> of(Collection<ModelDeclaration> models, Diagnostics diagnostics) {
        Map<InterfaceName, ModelDeclaration> byName =
                models.stream().collect(Collectors.toMap(ModelDeclaration::type, Function.identity()));
        Graph<InterfaceName, DefaultEdge> graph = graph(byName);
        Set<InterfaceName> stuck = reportCycles(graph, byName, diagnostics);
        spread(stuck, graph);
        Set<InterfaceName> free = new HashSet<>(byName.keySet());
        free.removeAll(stuck);
        Comparator<InterfaceName> ties = Comparator.comparing(
                        (InterfaceName name) -> byName.get(name).sqlName())
                .thenComparing(Comparator.naturalOrder());
        List<ModelDeclaration> order = new ArrayList<>();
        new TopologicalOrderIterator<>(withTestEdges(new AsSubgraph<>(graph, free), byName), ties)
                .forEachRemaining(name -> order.add(byName.get(name)));
        return order;
    }

    /** A test that compares with another model runs when both are there: that model first, where that makes no cycle. */
    private static Graph<InterfaceName, DefaultEdge> withTestEdges(
            Graph<InterfaceName, DefaultEdge> graph, Map<InterfaceName, ModelDeclaration> models) {
        DirectedAcyclicGraph<InterfaceName, DefaultEdge> all = new DirectedAcyclicGraph<>(DefaultEdge.class);
        Graphs.addGraph(all, graph);
        for (InterfaceName child : graph.vertexSet().stream().sorted().toList()) {
            for (DataTestDeclaration test : models.get(child).tests()) {
                if (test.kind() instanceof Kind.References to && all.containsVertex(to.parent())) {
                    addUnlessCycle(all, to.parent(), child);
                }
            }
        }
        return all;
    }

    private static void addUnlessCycle(
            DirectedAcyclicGraph<InterfaceName, DefaultEdge> graph, InterfaceName parent, InterfaceName child) {
        try {
            graph.addEdge(parent, child);
        } catch (IllegalArgumentException cycle) {
            // The graph keeps an order of its own and knows sooner than any search would.
        }
    }

    private static Graph<InterfaceName, DefaultEdge> graph(Map<InterfaceName, ModelDeclaration> models) {
        Graph<InterfaceName, DefaultEdge> graph = GraphTypeBuilder.<InterfaceName, DefaultEdge>directed()
                .allowingSelfLoops(true)
                .edgeClass(DefaultEdge.class)
                .buildGraph();
        models.keySet().stream().sorted().forEach(graph::addVertex);
        models.values().stream()
                .sorted(Comparator.comparing(ModelDeclaration::type))
                .forEach(model -> Stream.concat(model.refs().stream(), model.after().stream())
                        .filter(models::containsKey)
                        .forEach(needed -> graph.addEdge(needed, model.type())));
        return graph;
    }

    private static Set<InterfaceName> reportCycles(
            Graph<InterfaceName, DefaultEdge> graph,
            Map<InterfaceName, ModelDeclaration> models,
            Diagnostics diagnostics) {
        Set<InterfaceName> inCycles = new HashSet<>();
        for (Set<InterfaceName> component : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            shortestCycle(new AsSubgraph<>(graph, component)).ifPresent(cycle -> {
                inCycles.addAll(component);
                diagnostics.report(report(cycle, models));
            });
        }
        return inCycles;
    }

    /** The shortest cycle of a component, from the first of its models by name. */
    private static Optional<List<InterfaceName>> shortestCycle(Graph<InterfaceName, DefaultEdge> component) {
        List<InterfaceName> shortest = null;
        for (InterfaceName start : component.vertexSet().stream().sorted().toList()) {
            for (DefaultEdge edge : component.outgoingEdgesOf(start)) {
                var back = new BFSShortestPath<>(component).getPath(component.getEdgeTarget(edge), start);
                if (back != null && (shortest == null || back.getVertexList().size() < shortest.size())) {
                    shortest = back.getVertexList();
                }
            }
        }
        return Optional.ofNullable(shortest).map(ModelOrder::fromFirst);
    }

    /** The cycle beginning with the first of its models by name, each followed by one that it needs. */
    private static List<InterfaceName> fromFirst(List<InterfaceName> cycle) {
        List<InterfaceName> needs = new ArrayList<>(cycle);
        java.util.Collections.reverse(needs);
        InterfaceName first = needs.stream().min(Comparator.naturalOrder()).orElseThrow();
        java.util.Collections.rotate(needs, -needs.indexOf(first));
        return needs;
    }

    private static Diagnostic report(List<InterfaceName> cycle, Map<InterfaceName, ModelDeclaration> models) {
        ModelDeclaration first = models.get(cycle.get(0));
        InterfaceName next = cycle.get(cycle.size() > 1 ? 1 : 0);
        String names = Stream.concat(cycle.stream(), Stream.of(cycle.get(0)))
                .map(name -> models.get(name).relation())
                .collect(Collectors.joining(" → "));
        boolean reads = first.refs().contains(next);
        List<InterfaceName> written = reads ? first.refs() : first.after();
        return Diagnostic.error(
                Code.MODEL_CYCLE,
                first.annotation().value(reads ? "refs" : "after").element(written.indexOf(next)),
                "models need each other: " + names,
                "take one of these refs away, or move what both need into a model of its own");
    }

    /** What needs a model that has no place in the order has none either. */
    private static void spread(Set<InterfaceName> stuck, Graph<InterfaceName, DefaultEdge> graph) {
        List<InterfaceName> waiting = new ArrayList<>(stuck);
        while (!waiting.isEmpty()) {
            InterfaceName next = waiting.remove(waiting.size() - 1);
            graph.outgoingEdgesOf(next).stream()
                    .map(graph::getEdgeTarget)
                    .filter(stuck::add)
                    .forEach(waiting::add);
        }
    }
}
