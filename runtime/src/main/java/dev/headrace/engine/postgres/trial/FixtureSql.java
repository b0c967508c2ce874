package dev.headrace.engine.postgres.trial;

import dev.headrace.engine.Fixture;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.NodeColumn;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts given rows into a table of tests. */
record FixtureSql(Fixture fixture) {
    private static final Map<String, String> SMALLEST = Map.ofEntries(
            Map.entry("smallint", "0"),
            Map.entry("integer", "0"),
            Map.entry("bigint", "0"),
            Map.entry("numeric", "0"),
            Map.entry("real", "0"),
            Map.entry("double precision", "0"),
            Map.entry("money", "0"),
            Map.entry("oid", "0"),
            Map.entry("boolean", "false"),
            Map.entry("text", ""),
            Map.entry("character varying", ""),
            Map.entry("character", ""),
            Map.entry("citext", ""),
            Map.entry("name", ""),
            Map.entry("bytea", ""),
            Map.entry("date", "0001-01-01"),
            Map.entry("time without time zone", "00:00"),
            Map.entry("time with time zone", "00:00Z"),
            Map.entry("timestamp without time zone", "0001-01-01 00:00"),
            Map.entry("timestamp with time zone", "0001-01-01 00:00Z"),
            Map.entry("interval", "0"),
            Map.entry("uuid", "00000000-0000-0000-0000-000000000000"),
            Map.entry("json", "null"),
            Map.entry("jsonb", "null"));

    /** One statement for all rows. */
    String insert() {
        String columns = Sql.identifiers(
                fixture.table().columns().stream().map(NodeColumn::name).toList());
        String rows = fixture.rows().stream().map(this::row).collect(Collectors.joining(",\n  "));
        return "insert into " + Sql.qualified(fixture.table().place()) + " (" + columns + ") values\n  " + rows;
    }

    /** A row of the table's types, under the columns' names, and its number. */
    String select(int number, Map<String, Optional<String>> values) {
        return fixture.table().columns().stream()
                .map(column -> values.getOrDefault(column.name(), Optional.empty())
                                .map(Sql::literal)
                                .orElse("null") + "::" + column.type().orElse("text") + " as "
                        + Sql.identifier(column.name()))
                .collect(Collectors.joining(", ", "select " + number + " as headrace_row, ", ""));
    }

    private String row(Map<String, Optional<String>> values) {
        return fixture.table().columns().stream()
                .map(column -> values.containsKey(column.name())
                        ? values.get(column.name()).map(Sql::literal).orElse("null")
                        : leftOut(column))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** What has no smallest value that is known here, an enum or a domain, is null; the table lets it. */
    private static String leftOut(NodeColumn column) {
        String type = column.type().orElse("text");
        if (!column.notNull()) {
            return "null";
        }
        return type.endsWith("[]")
                ? "'{}'"
                : Optional.ofNullable(SMALLEST.get(type.replaceFirst("\\([^)]*\\)", "")))
                        .map(Sql::literal)
                        .orElse("null");
    }
}
