package dev.headrace.engine;

import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import java.util.List;

/**
 * A relation that has to be there.
 *
 * @param place where
 * @param columns the columns it must have; none if any will do
 */
public record Expectation(RelationName place, List<NodeColumn> columns) {
    public Expectation {
        columns = List.copyOf(columns);
    }
}
