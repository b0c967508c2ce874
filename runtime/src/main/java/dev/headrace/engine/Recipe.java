package dev.headrace.engine;

import dev.headrace.Materialized;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import java.util.List;

/**
 * What a relation is to be made from.
 *
 * @param target the relation that is going to be replaced
 * @param materialized what to make
 * @param query the query
 * @param columns the columns that the build expects; none if it does not know them
 */
public record Recipe(RelationName target, Materialized materialized, Query query, List<NodeColumn> columns) {
    public Recipe {
        columns = List.copyOf(columns);
    }
}
