package dev.headrace.processor.analysis;

import dev.headrace.Materialized;
import dev.headrace.processor.analysis.Verdict.Fault;
import dev.headrace.processor.analysis.Verdict.Output;
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
import dev.headrace.processor.type.PgType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The relations that the fixtures' SQL names, for the analyzer and for a server. */
final class FixtureSchema {
    /** Whether the analyzer knows types; before that only names are compared. */
    static final boolean TYPED = false;

    private static final List<FixtureTable> TABLES = FixtureTable.all();

    private FixtureSchema() {}

    /** What the analyzer says of the query. */
    static Verdict analyze(String sql) {
        ModelDeclaration model = model("Query", Optional.empty(), "query", sql, List.of());
        List<RelationDeclaration> relations = relations();
        Map<InterfaceName, Relation> known = new HashMap<>();
        relations.forEach(each -> known.put(each.type(), relation(each)));
        Diagnostics diagnostics = new Diagnostics();
        SqlDiagnostics faults = new SqlDiagnostics(diagnostics, Place.of("Query"), "Query", sql);
        Tables tables = new Tables(model, relations, relations, known, Set.of("main"));
        Optional<AnalyzedModel> analyzed = SqlParser.parse(PlainSql.of(sql), faults)
                .map(parsed -> ModelAnalyzer.analyze(model, tables, PlainSql.of(sql), parsed, diagnostics));
        return new Verdict(
                diagnostics.all().isEmpty() ? outputs(analyzed.orElseThrow().relation()) : List.of(),
                diagnostics.all().stream().map(FixtureSchema::fault).toList());
    }

    private static List<Output> outputs(Relation relation) {
        return relation.columns().stream().map(FixtureSchema::output).toList();
    }

    private static Output output(Column column) {
        String type = column.type().map(PgType::text).orElse("unknown");
        return new Output(column.name(), type, column.nullability() == Nullability.NOT_NULL);
    }

    private static Fault fault(Diagnostic diagnostic) {
        Span span = diagnostic.excerpt().orElseThrow().span();
        return new Fault(diagnostic.code().toString(), span.start(), span.end(), diagnostic.message());
    }

    private static List<RelationDeclaration> relations() {
        return TABLES.stream().map(FixtureSchema::relation).toList();
    }

    private static RelationDeclaration relation(FixtureTable table) {
        List<ColumnDeclaration> columns =
                table.columns().stream().map(FixtureSchema::column).toList();
        String name = table.qualifiedName();
        return table.schema().equals("raw")
                ? new SourceDeclaration(
                        type(name), Optional.of("raw"), table.name(), "raw", columns, List.of(), info(), true)
                : model(name, Optional.empty(), table.name(), "", columns);
    }

    private static ColumnDeclaration column(FixtureTable.Column column) {
        return new ColumnDeclaration(
                column.name(),
                column.name(),
                true,
                new JavaType.Declared("java.lang.String"),
                Optional.of(column.type()),
                column.notNull(),
                "",
                Place.of(column.name()));
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
                        Column.untyped(column.name(), Set.of(new ColumnOrigin(declaration.type(), column.name()))))
                .toList());
    }

    private static InterfaceName type(String name) {
        return new InterfaceName("fixture", List.of(name.replace('.', '_')));
    }

    private static SourceInfo info() {
        return new SourceInfo("Fixture.java", 1, "", true);
    }
}
