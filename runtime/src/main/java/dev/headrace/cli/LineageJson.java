package dev.headrace.cli;

import dev.headrace.graph.ColumnDependencies;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Prints lineage as JSON, one object a line, as dbt's {@code --output json} does. */
record LineageJson(UnaryOperator<RelationName> places) {
    List<String> lines(List<ColumnReport> reports) {
        return reports.stream().map(this::object).toList();
    }

    private String object(ColumnReport report) {
        List<String> members = new ArrayList<>(members(report.column()));
        members.add(member("type", report.type().map(LineageJson::string).orElse("null")));
        report.upstream().ifPresent(columns -> members.add(member("upstream", dependencies(columns))));
        report.downstream().ifPresent(columns -> members.add(member("downstream", dependencies(columns))));
        return braces(members);
    }

    private String dependencies(ColumnDependencies columns) {
        return braces(
                List.of(member("lineage", array(columns.value())), member("influence", array(columns.influence()))));
    }

    private String array(Collection<ColumnName> columns) {
        return columns.stream().map(column -> braces(members(column))).collect(Collectors.joining(", ", "[", "]"));
    }

    /** As in the manifest. */
    private List<String> members(ColumnName column) {
        return List.of(
                member("node", string(places.apply(column.relation()).toString())),
                member("column", string(column.column())));
    }

    private static String braces(List<String> members) {
        return members.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static String member(String name, String value) {
        return string(name) + ": " + value;
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
