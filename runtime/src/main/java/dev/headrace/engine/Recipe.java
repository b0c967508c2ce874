package dev.headrace.engine;

import dev.headrace.Materialized;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import java.util.List;
import java.util.Set;

/**
 * What a relation is to be made from.
 *
 * @param target the relation that is going to be replaced
 * @param materialized what to make
 * @param query the query
 * @param columns the columns that the build expects; none if it does not know them
 * @param loose those of them that may be of another type as long as they can be read as theirs, because what they are
 *     computed from is
 */
public record Recipe(
        RelationName target, Materialized materialized, Query query, List<NodeColumn> columns, Set<String> loose) {
    public Recipe {
        columns = List.copyOf(columns);
        loose = Set.copyOf(loose);
    }
}
