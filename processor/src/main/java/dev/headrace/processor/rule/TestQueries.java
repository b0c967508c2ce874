package dev.headrace.processor.rule;

import dev.headrace.processor.analysis.TemplateTest;
import dev.headrace.processor.analysis.TestQuery;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The queries of the data tests that have one. */
public final class TestQueries {
    private final BiFunction<RelationDeclaration, Set<InterfaceName>, Tables> tables;
    private final Diagnostics diagnostics;
    private final Map<Kind, TestQuery> queries = new HashMap<>();

    /** {@code tables} says what SQL about a relation's rows may name that also reads other relations. */
    public TestQueries(BiFunction<RelationDeclaration, Set<InterfaceName>, Tables> tables, Diagnostics diagnostics) {
        this.tables = tables;
        this.diagnostics = diagnostics;
    }

    /** Takes a query that was found elsewhere. */
    public void add(Kind kind, TestQuery query) {
        queries.put(kind, query);
    }

    /** The query of a test that asks that. */
    public Optional<TestQuery> of(Kind kind) {
        return Optional.ofNullable(queries.get(kind));
    }

    /** Works out the query of a test whose other parts are right. */
    void analyze(RelationDeclaration relation, Relation own, DataTestDeclaration test, Kind.Template template) {
        Set<InterfaceName> others = test.parents().collect(Collectors.toSet());
        List<String> columns = test.columns().stream()
                .map(column -> relation.columnName(column, own.names()))
                .toList();
        if (own.known() && own.names().containsAll(columns)) {
            TemplateTest.analyze(relation, tables.apply(relation, others), columns, test, template, diagnostics)
                    .ifPresent(query -> queries.put(template, query));
        }
    }
}
