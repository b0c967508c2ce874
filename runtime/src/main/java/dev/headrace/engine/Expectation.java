package dev.headrace.engine;

import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import java.util.List;

/**
 * A relation that has to be there.
 *
 * @param place where
 * @param columns the columns it must have; none if any will do
 * @param key the columns of its primary key; empty for none
 */
public record Expectation(RelationName place, List<NodeColumn> columns, List<String> key) {
    public Expectation {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** A relation whose key does not matter. */
    public Expectation(RelationName place, List<NodeColumn> columns) {
        this(place, columns, List.of());
    }
}
