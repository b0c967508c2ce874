package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expansion.Expansion;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.analysis.scope.CommonTables;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.ParsedQuery;
import dev.headrace.processor.sql.SqlParser;
import dev.headrace.processor.sql.template.DbtForms;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Optional;

/** An SQL condition on the rows of one relation, resolved. */
public final class ConditionAnalyzer {
    private static final String SELECT = "select 1 from ";
    private static final String ROWS = "\"rows\"";
    private static final String BEFORE = SELECT + ROWS + " where (";

    private ConditionAnalyzer() {}

    /**
     * Reports what is wrong with the condition; the condition as the server gets it, its calls of functions with a body
     * expanded.
     *
     * @param relation the relation whose rows it is about
     * @param tables what its SQL may name: no relation but this one
     * @param condition the condition as the user wrote it
     * @param place the annotation member that holds it
     */
    public static String check(
            RelationDeclaration relation, Tables tables, String condition, Place place, Diagnostics diagnostics) {
        return check(relation, tables, condition, "\n)", place, diagnostics);
    }

    /** The same of an expression of any type. */
    public static String checkValue(
            RelationDeclaration relation, Tables tables, String value, Place place, Diagnostics diagnostics) {
        return check(relation, tables, value, "\n) is null", place, diagnostics);
    }

    /** The type of an expression that is right; empty if it is not known. */
    public static Optional<PgType> typeOf(RelationDeclaration relation, Tables tables, String value) {
        String before = "select (" + value + "\n) from ";
        Span rows = new Span(before.length(), before.length() + ROWS.length());
        SqlDiagnostics silent = new SqlDiagnostics(
                new Diagnostics(), relation.place(), relation.type().qualified(), before + ROWS);
        return DbtForms.condition(before + ROWS, tables.variables(), silent)
                .map(forms -> forms.with(new PlainSql.Pin.This(rows)))
                .flatMap(plain -> relation(tables, plain, silent))
                .filter(found -> found.columns().size() == 1)
                .flatMap(found -> found.columns().get(0).type());
    }

    private static Optional<Relation> relation(Tables tables, PlainSql plain, SqlDiagnostics target) {
        Faults faults = new Faults(target, plain);
        return new SqlParser(tables.types().catalog().major())
                .parse(plain, target)
                .map(parsed -> new QueryAnalyzer(new TableResolver(tables, faults), faults)
                        .analyze(parsed.query(), Optional.empty(), CommonTables.NONE));
    }

    private static String check(
            RelationDeclaration relation,
            Tables tables,
            String condition,
            String after,
            Place place,
            Diagnostics diagnostics) {
        SqlDiagnostics target =
                new SqlDiagnostics(diagnostics, place, relation.type().qualified(), condition, BEFORE.length());
        // The relation itself, whatever its name is and whatever the condition names so.
        Span rows = new Span(SELECT.length(), SELECT.length() + ROWS.length());
        long before = diagnostics.errors();
        String whole = BEFORE + condition + after;
        Optional<PlainSql> read = DbtForms.condition(whole, tables.variables(), target)
                .map(forms -> forms.with(new PlainSql.Pin.This(rows)));
        Optional<ParsedQuery> parsed =
                read.flatMap(forms -> new SqlParser(tables.types().catalog().major()).parse(forms, target));
        if (parsed.isEmpty()) {
            return condition;
        }
        PlainSql plain = read.get();
        Faults faults = new Faults(target, plain);
        QueryAnalyzer queries = new QueryAnalyzer(new TableResolver(tables, faults), faults);
        queries.analyze(parsed.get().query(), Optional.empty(), CommonTables.NONE);
        Expansion edits = Expansion.of(
                parsed.get().query(),
                List.of(),
                List.of(),
                List.of(),
                tables.functions(),
                queries.expressions().analyzed(),
                faults);
        return diagnostics.errors() == before ? edited(whole, after, edits.replacements()) : condition;
    }

    private static String edited(String sql, String after, List<Replacement> replacements) {
        StringBuilder text = new StringBuilder();
        int at = BEFORE.length();
        for (Replacement each : replacements) {
            text.append(sql, at, each.span().start()).append(each.text());
            at = each.span().end();
        }
        return text.append(sql, at, sql.length() - after.length()).toString();
    }
}
