package dev.headrace.graph;

import java.util.SortedSet;

/**
 * The columns at the other end of a column's lineage; one can be in both sets.
 *
 * @param value upstream those that its value is computed from, downstream those whose values are computed from it
 * @param influence upstream those that decide which value it has or whether its row is there, downstream those that it
 *     decides on
 */
public record ColumnDependencies(SortedSet<ColumnName> value, SortedSet<ColumnName> influence) {}
