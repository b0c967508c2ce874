package dev.headrace.graph;

import java.util.List;
import java.util.Map;

/**
 * What the columns and the rows of a node depend on, as far as the nodes that it reads.
 *
 * @param value the columns that each column's value is computed from, by the column's name
 * @param influence the columns that only decide which value a column has, as a condition of {@code case} does
 * @param rows the columns that decide which rows there are: conditions, join columns, grouping keys
 */
public record NodeLineage(
        Map<String, List<ColumnName>> value, Map<String, List<ColumnName>> influence, List<ColumnName> rows) {
    /** Of a node that depends on nothing. */
    public static final NodeLineage NONE = new NodeLineage(Map.of(), Map.of(), List.of());

    public NodeLineage {
        value = Map.copyOf(value);
        influence = Map.copyOf(influence);
        rows = List.copyOf(rows);
    }
}
