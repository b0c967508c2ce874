package dev.headrace.cli;

import dev.headrace.graph.ColumnDependencies;
import dev.headrace.graph.ColumnName;
import java.util.Optional;

/**
 * What is said of one column's lineage.
 *
 * @param column the column
 * @param type its type; empty if the build does not know it
 * @param upstream what it depends on; empty if nobody asked
 * @param downstream what depends on it; empty if nobody asked
 */
record ColumnReport(
        ColumnName column,
        Optional<String> type,
        Optional<ColumnDependencies> upstream,
        Optional<ColumnDependencies> downstream) {}
