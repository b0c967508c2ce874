package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.scope.CommonTables;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.ParsedQuery;
import dev.headrace.processor.sql.PlainSql;
import dev.headrace.processor.sql.SqlParser;
import dev.headrace.processor.sql.tree.Query;
import java.util.List;
import java.util.Optional;

/** An SQL condition on the rows of one relation, resolved. */
public final class ConditionAnalyzer {
    private static final String BEFORE = "select (";

    private ConditionAnalyzer() {}

    /**
     * Reports what is wrong with the condition.
     *
     * @param relation the relation whose rows it is about
     * @param tables what its SQL may name: no relation but this one
     * @param condition the condition as the user wrote it
     * @param place the annotation member that holds it
     */
    public static void check(
            RelationDeclaration relation, Tables tables, String condition, Place place, Diagnostics diagnostics) {
        SqlDiagnostics target =
                new SqlDiagnostics(diagnostics, place, relation.type().qualified(), condition, BEFORE.length());
        PlainSql plain = PlainSql.of(BEFORE + condition + "\n)");
        Optional<ParsedQuery> parsed = SqlParser.parse(plain, target);
        Faults faults = new Faults(target, plain);
        TableResolver resolver = new TableResolver(tables, faults);
        Scope scope = Scope.of(Optional.empty(), CommonTables.NONE)
                .with(List.of(
                        ScopeItem.of(relation.relation(), Optional.of(relation.type()), tables.relation(relation), 1)));
        parsed.ifPresent(found -> analyze(found.query(), scope, new QueryAnalyzer(resolver, faults)));
    }

    private static void analyze(Query query, Scope scope, QueryAnalyzer analyzer) {
        analyzer.analyze(query, Optional.of(scope), CommonTables.NONE);
    }
}
