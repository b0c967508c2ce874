package dev.headrace.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which columns of a pipeline depend on which, walked through all its models: up to the sources and down to the marts. As
 * far as only the neighbouring nodes matter, the manifest has the answer.
 */
public final class ColumnLineage {
    /** A column, or, without one, which rows a relation has. */
    private record Item(RelationName relation, Optional<String> column) {
        static Item of(ColumnName column) {
            return new Item(column.relation(), Optional.of(column.column()));
        }

        Optional<ColumnName> columnName() {
            return column.map(name -> new ColumnName(relation, name));
        }

        static Item rows(RelationName relation) {
            return new Item(relation, Optional.empty());
        }
    }

    private record Edge(Item to, boolean byValue) {}

    private final Map<Item, Set<Edge>> up = new HashMap<>();
    private final Map<Item, Set<Edge>> down = new HashMap<>();

    private ColumnLineage() {}

    /** The lineage of that pipeline; {@code known} is that of each node. */
    public static ColumnLineage of(PipelineDefinition definition, Map<RelationName, NodeLineage> known) {
        ColumnLineage lineage = new ColumnLineage();
        definition.nodes().forEach(node -> lineage.add(node, known.getOrDefault(node.relation(), NodeLineage.NONE)));
        return lineage;
    }

    private void add(Node node, NodeLineage known) {
        Item rows = Item.rows(node.relation());
        for (NodeColumn column : node.columns()) {
            Item item = new Item(node.relation(), Optional.of(column.name()));
            connect(item, rows, false);
            known.value()
                    .getOrDefault(column.name(), List.of())
                    .forEach(origin -> connect(item, Item.of(origin), true));
            known.influence()
                    .getOrDefault(column.name(), List.of())
                    .forEach(origin -> connect(item, Item.of(origin), false));
        }
        known.rows().forEach(origin -> connect(rows, Item.of(origin), false));
        if (node instanceof ModelNode model) {
            model.sql().relations().stream()
                    .filter(read -> !read.equals(model.relation()))
                    .forEach(read -> connect(rows, Item.rows(read), false));
        }
    }

    private void connect(Item lower, Item upper, boolean byValue) {
        up.computeIfAbsent(lower, none -> new LinkedHashSet<>()).add(new Edge(upper, byValue));
        down.computeIfAbsent(upper, none -> new LinkedHashSet<>()).add(new Edge(lower, byValue));
    }

    /** All that the column depends on, directly or not. */
    public ColumnDependencies upstream(ColumnName column) {
        return walk(column, up);
    }

    /** All that depends on the column, directly or not. */
    public ColumnDependencies downstream(ColumnName column) {
        return walk(column, down);
    }

    /** All columns whose values are computed from any of these, directly or not, and these. */
    public Set<ColumnName> computedFrom(Collection<ColumnName> columns) {
        Set<ColumnName> all = new HashSet<>(columns);
        Deque<ColumnName> waiting = new ArrayDeque<>(all);
        while (!waiting.isEmpty()) {
            for (Edge edge : down.getOrDefault(Item.of(waiting.remove()), Set.of())) {
                Optional<ColumnName> column = edge.byValue() ? edge.to().columnName() : Optional.empty();
                column.filter(all::add).ifPresent(waiting::add);
            }
        }
        return all;
    }

    /** A way is one of values only if each of its steps is. */
    private ColumnDependencies walk(ColumnName start, Map<Item, Set<Edge>> next) {
        Item first = Item.of(start);
        if (!up.containsKey(first)) {
            throw new IllegalArgumentException(start + " is no column of this pipeline");
        }
        Set<Edge> seen = new HashSet<>(List.of(new Edge(first, true)));
        Deque<Edge> waiting = new ArrayDeque<>(seen);
        SortedSet<ColumnName> value = new TreeSet<>();
        SortedSet<ColumnName> influence = new TreeSet<>();
        while (!waiting.isEmpty()) {
            Edge here = waiting.remove();
            for (Edge edge : next.getOrDefault(here.to(), Set.of())) {
                Edge there = new Edge(edge.to(), here.byValue() && edge.byValue());
                if (seen.add(there)) {
                    waiting.add(there);
                    SortedSet<ColumnName> found = there.byValue() ? value : influence;
                    edge.to().columnName().ifPresent(found::add);
                }
            }
        }
        return new ColumnDependencies(
                Collections.unmodifiableSortedSet(value), Collections.unmodifiableSortedSet(influence));
    }
}
