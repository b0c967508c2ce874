package dev.headrace.run;

import dev.headrace.graph.ColumnName;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.NodeLineage;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The columns of what a model reads on which some of its columns depend, or its having a row at all. */
public final class UsedColumns {
    private final Map<RelationName, NodeLineage> lineage;
    private final Map<RelationName, Node> nodes = new HashMap<>();

    private UsedColumns(PipelineDefinition definition, Map<RelationName, NodeLineage> lineage) {
        this.lineage = lineage;
        definition.nodes().forEach(node -> nodes.put(node.relation(), node));
    }

    /** Those of that pipeline, as its manifest has them; refused if there is no manifest. */
    public static UsedColumns of(PipelineDefinition definition) {
        return new UsedColumns(definition, Manifest.lineage(definition));
    }

    /**
     * What those columns of the model depend on, and whether its rows are there; ephemeral models are looked through unless they are
     * among {@code tables}.
     */
    public SortedSet<ColumnName> by(RelationName model, Collection<String> columns, Set<RelationName> tables) {
        SortedSet<ColumnName> used = new TreeSet<>();
        Deque<ColumnName> waiting = new ArrayDeque<>();
        waiting.add(new ColumnName(model, ""));
        columns.forEach(column -> waiting.add(new ColumnName(model, column)));
        Set<ColumnName> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            for (ColumnName origin : direct(waiting.remove())) {
                if (seen.add(origin)) {
                    (isLookedThrough(origin.relation(), tables) ? waiting : used).add(origin);
                }
            }
        }
        return used;
    }

    private boolean isLookedThrough(RelationName relation, Set<RelationName> tables) {
        return !tables.contains(relation) && nodes.get(relation) instanceof ModelNode model && model.isEphemeral();
    }

    private Set<ColumnName> direct(ColumnName column) {
        NodeLineage known = lineage.getOrDefault(column.relation(), NodeLineage.NONE);
        Set<ColumnName> origins = new HashSet<>(known.rows());
        origins.addAll(known.value().getOrDefault(column.column(), List.of()));
        origins.addAll(known.influence().getOrDefault(column.column(), List.of()));
        return origins;
    }
}
