package dev.headrace.cli;

import dev.headrace.graph.ColumnName;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Prints lineage for readers: a column, and below it the others by what they have to do with it. */
record LineageText(UnaryOperator<RelationName> places) {
    List<String> lines(List<ColumnReport> reports) {
        List<String> lines = new ArrayList<>();
        for (ColumnReport report : reports) {
            lines.add(name(report.column())
                    + report.type().map(type -> " " + type).orElse(""));
            report.upstream().ifPresent(columns -> {
                add("computed from", columns.value(), lines);
                add("decided by", columns.influence(), lines);
                if (columns.value().isEmpty() && columns.influence().isEmpty()) {
                    lines.add("  depends on no column");
                }
            });
            report.downstream().ifPresent(columns -> {
                add("goes into", columns.value(), lines);
                add("decides on", columns.influence(), lines);
                if (columns.value().isEmpty() && columns.influence().isEmpty()) {
                    lines.add("  no column depends on it");
                }
            });
        }
        return lines;
    }

    private void add(String heading, Collection<ColumnName> columns, List<String> lines) {
        if (!columns.isEmpty()) {
            lines.add("  " + heading);
            columns.forEach(column -> lines.add("    " + name(column)));
        }
    }

    private String name(ColumnName column) {
        return places.apply(column.relation()) + "." + column.column();
    }
}
