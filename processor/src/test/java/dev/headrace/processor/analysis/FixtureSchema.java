package dev.headrace.processor.analysis;

import dev.headrace.Materialized;
import dev.headrace.processor.analysis.Verdict.Fault;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.JavaType;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.declaration.SourceInfo;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.PlainSql;
import dev.headrace.processor.sql.SqlParser;
import java.util.ArrayList;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.TypeRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The relations that the fixtures' SQL names, for the analyzer and for a server. */
final class FixtureSchema {
    private static final TypeRules RULES = TypeRules.of(Catalog.of(Catalog.NEWEST));

    private static final Map<String, List<String>> TABLES = Map.of(
            "raw.orders", List.of("id bigint", "user_id bigint", "order_date date", "status text"),
            "raw.events", List.of("id bigint", "payload jsonb", "tags text[]", "at timestamptz"),
            "main.stg_orders", List.of("order_id bigint", "user_id bigint", "order_date date", "order_status text"),
            "main.stg_payments", List.of("payment_id bigint", "order_id bigint", "amount numeric", "method text"),
            "main.stg_users", List.of("user_id bigint", "name text", "email text", "referrer_id bigint"),
            "raw.stg_orders", List.of("order_id bigint", "note text"));

    private FixtureSchema() {}

    /** The statements that make the schema. */
    static List<String> ddl() {
        List<String> statements = new ArrayList<>(List.of("create schema raw", "create schema main"));
        TABLES.forEach(
                (name, columns) -> statements.add("create table " + name + " (" + String.join(", ", columns) + ")"));
        statements.add("set search_path = main");
        return statements;
    }

    /** The names of the tables with those of their columns, in a fixed order. */
    static SortedMap<String, List<String>> tables() {
        SortedMap<String, List<String>> names = new TreeMap<>();
        TABLES.forEach((table, columns) -> names.put(
                table, columns.stream().map(column -> column.split(" ")[0]).toList()));
        return names;
    }

    /** What the analyzer says of the query. */
    static Verdict analyze(String sql) {
        ModelDeclaration model = model("Query", Optional.empty(), "query", sql, List.of());
        List<RelationDeclaration> relations = relations();
        Map<InterfaceName, Relation> known = new HashMap<>();
        relations.forEach(each -> known.put(each.type(), relation(each)));
        Diagnostics diagnostics = new Diagnostics();
        SqlDiagnostics faults = new SqlDiagnostics(diagnostics, Place.of("Query"), "Query", sql);
        Tables tables = new Tables(model, relations, relations, known, Set.of("main"), RULES);
        Optional<AnalyzedModel> analyzed = SqlParser.parse(PlainSql.of(sql), faults)
                .map(parsed -> ModelAnalyzer.analyze(model, tables, PlainSql.of(sql), parsed, diagnostics));
        return new Verdict(
                diagnostics.all().isEmpty() ? analyzed.orElseThrow().relation().names() : List.of(),
                diagnostics.all().stream().map(FixtureSchema::fault).toList());
    }

    private static Fault fault(Diagnostic diagnostic) {
        Span span = diagnostic.excerpt().orElseThrow().span();
        return new Fault(diagnostic.code().toString(), span.start(), span.end(), diagnostic.message());
    }

    private static List<RelationDeclaration> relations() {
        return TABLES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(table -> relation(table.getKey(), table.getValue()))
                .toList();
    }

    private static RelationDeclaration relation(String name, List<String> columns) {
        String[] parts = name.split("\\.");
        List<ColumnDeclaration> declared = columns.stream()
                .map(column -> column.split(" ")[0])
                .map(column -> new ColumnDeclaration(
                        column,
                        column,
                        true,
                        new JavaType.Declared("java.lang.String"),
                        Optional.empty(),
                        false,
                        "",
                        Place.of(name)))
                .collect(Collectors.toList());
        return switch (parts[0]) {
            case "raw" ->
                new SourceDeclaration(
                        type(name), Optional.of("raw"), parts[1], "raw", declared, List.of(), info(), true);
            case "main" -> model(name, Optional.empty(), parts[1], "", declared);
            default -> model(name, Optional.of(parts[0]), parts[1], "", declared);
        };
    }

    private static ModelDeclaration model(
            String type, Optional<String> schema, String relation, String sql, List<ColumnDeclaration> columns) {
        return new ModelDeclaration(
                type(type),
                schema,
                relation,
                Materialized.VIEW,
                sql,
                List.of(),
                List.of(),
                List.of(),
                false,
                columns,
                List.of(),
                info(),
                true);
    }

    private static Relation relation(RelationDeclaration declaration) {
        return Relation.of(declaration.columns().stream()
                .map(column ->
                        Column.untyped(column.name(), Origins.of(new ColumnOrigin(declaration.type(), column.name()))))
                .toList());
    }

    private static InterfaceName type(String name) {
        return new InterfaceName("fixture", List.of(name.replace('.', '_')));
    }

    private static SourceInfo info() {
        return new SourceInfo("Fixture.java", 1, "", true);
    }
}
