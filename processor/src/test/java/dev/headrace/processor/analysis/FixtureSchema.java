package dev.headrace.processor.analysis;

import dev.headrace.Materialized;
import dev.headrace.processor.analysis.Verdict.Fault;
import dev.headrace.processor.analysis.Verdict.Output;
import dev.headrace.processor.analysis.function.DeclaredFunctions;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Key;
import dev.headrace.processor.analysis.relation.Nullability;
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
import dev.headrace.processor.mutation.Mutants;
import dev.headrace.processor.sql.SqlParser;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeNames;
import dev.headrace.processor.type.TypeRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The relations that the fixtures' SQL names, as the analyzer knows them that writes for one version of PostgreSQL. */
final class FixtureSchema {
    /** Whether the fixtures hold what is proved not null. */
    private static final boolean PROVED = true;

    /** One for all queries, so that what it keeps of one cannot pass unnoticed into another. */
    private final ThreadLocal<SqlParser> parser;

    private final TypeRules rules;
    private final List<RelationDeclaration> declarations;
    private final Map<InterfaceName, Relation> relations;

    FixtureSchema(int major) {
        rules = TypeRules.of(FixtureCatalog.of(major));
        parser = ThreadLocal.withInitial(() -> new SqlParser(major));
        List<FixtureTable> tables = FixtureTable.all();
        declarations = tables.stream().map(FixtureSchema::declaration).toList();
        relations = tables.stream().collect(Collectors.toMap(table -> type(table.qualifiedName()), this::relation));
    }

    int major() {
        return rules.catalog().major();
    }

    /** What the analyzer says of the query. */
    Verdict analyze(String sql) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Relation> relation = relation(sql, diagnostics);
        List<Diagnostic> faults = diagnostics.all();
        return new Verdict(
                faults.isEmpty() ? outputs(relation.orElseThrow()) : List.of(),
                faults.stream().map(FixtureSchema::fault).toList());
    }

    /** What the query yields, if the analyzer finds no fault in it. */
    Optional<Relation> relation(String sql) {
        return sound(sql).map(query -> query.model().relation());
    }

    private Optional<Relation> relation(String sql, Diagnostics diagnostics) {
        return query(sql, diagnostics).map(query -> query.model().relation());
    }

    private Optional<AnalyzedQuery> query(String sql, Diagnostics diagnostics) {
        ModelDeclaration model = model("Query", Optional.empty(), "query", sql, List.of());
        SqlDiagnostics faults = new SqlDiagnostics(diagnostics, Place.of("Query"), "Query", sql);
        Tables tables =
                new Tables(model, declarations, declarations, relations, Set.of("main"), rules, DeclaredFunctions.NONE);
        return parser.get()
                .parse(PlainSql.of(sql), faults)
                .map(parsed -> ModelAnalyzer.analyze(model, tables, PlainSql.of(sql), parsed, diagnostics));
    }

    /** The query with one thing changed, in each way that is thought to be sound; none of a faulty query. */
    Stream<String> mutants(String sql) {
        return sound(sql).stream()
                .flatMap(query -> Mutants.of(List.of(query), query.model(), this::mutant).mutations().stream())
                .map(mutation -> mutation.applied(sql));
    }

    private AnalyzedModel mutant(ModelDeclaration model) {
        return sound(model.sql())
                .map(AnalyzedQuery::model)
                .orElseGet(() -> new AnalyzedModel(model, Relation.UNKNOWN, List.of(), List.of()));
    }

    private Optional<AnalyzedQuery> sound(String sql) {
        Diagnostics diagnostics = new Diagnostics();
        return query(sql, diagnostics).filter(found -> diagnostics.all().isEmpty());
    }

    private static List<Output> outputs(Relation relation) {
        return relation.columns().stream().map(FixtureSchema::output).toList();
    }

    private static Output output(Column column) {
        String type = column.type().map(PgType::text).orElse("unknown");
        return new Output(column.name(), type, PROVED && column.nullability() == Nullability.NOT_NULL);
    }

    private static Fault fault(Diagnostic diagnostic) {
        Span span = diagnostic.excerpt().orElseThrow().span();
        return new Fault(diagnostic.code().toString(), span.start(), span.end(), diagnostic.message());
    }

    private static RelationDeclaration declaration(FixtureTable table) {
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
                sql.isEmpty() ? Materialized.TABLE : Materialized.VIEW,
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

    private Relation relation(FixtureTable table) {
        return Relation.of(table.columns().stream()
                        .map(column -> column(table, column))
                        .toList())
                .keyed(table.keyPositions().stream().map(Key::new).toList());
    }

    private Column column(FixtureTable table, FixtureTable.Column column) {
        return new Column(
                column.name(),
                new TypeNames(rules.catalog()).parse(column.type()).value(),
                Nullability.notNullIf(column.notNull()),
                Origins.of(new ColumnOrigin(type(table.qualifiedName()), column.name())));
    }

    private static InterfaceName type(String name) {
        return new InterfaceName("fixture", List.of(name.replace('.', '_')));
    }

    private static SourceInfo info() {
        return new SourceInfo("Fixture.java", 1, "", true);
    }
}
