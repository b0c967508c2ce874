package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expansion.SyntaxWalk;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.declaration.FunctionDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.SqlParser;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a function's body, which must be one expression.
 *
 * @param declaration the function
 * @param plain the query that it is read as
 */
record BodyText(FunctionDeclaration declaration, PlainSql plain) {
    private static final String BEFORE = "select (";

    static BodyText of(FunctionDeclaration declaration) {
        return new BodyText(declaration, PlainSql.of(BEFORE + declaration.body().orElseThrow() + "\n)"));
    }

    /** Where the body stands in the query. */
    static Span span(String body) {
        return new Span(BEFORE.length(), BEFORE.length() + body.length());
    }

    /** Where its faults go. */
    Faults faults(Diagnostics diagnostics) {
        String owner = declaration.owner().qualified();
        String body = declaration.body().orElseThrow();
        return new Faults(
                new SqlDiagnostics(diagnostics, declaration.bodyPlace(), owner, body, BEFORE.length()), plain);
    }

    /** The expression to that version of PostgreSQL; empty if it is none, which is reported. */
    Optional<Expression> expression(int major, Faults faults) {
        Optional<Query> query =
                new SqlParser(major).parse(plain, faults.target()).map(parsed -> parsed.query());
        Set<String> common = new HashSet<>();
        query.ifPresent(found -> SyntaxWalk.all(found, Query.CommonTable.class)
                .forEach(table -> common.add(table.name().text())));
        List<FromItem.TableName> tables = query.map(found -> SyntaxWalk.all(found, FromItem.TableName.class).stream()
                        .filter(table -> table.name().size() > 1
                                || !common.contains(table.name().get(0).text()))
                        .toList())
                .orElse(List.of());
        tables.forEach(table -> faults.error(
                Code.UNDEFINED_TABLE,
                table.nameSpan(),
                "relation \"" + table.nameSpan().of(plain.text()) + "\" does not exist",
                "a function's body reads no models and sources: what it needs is passed to it"));
        return tables.isEmpty() ? query.flatMap(found -> only(found, faults)) : Optional.empty();
    }

    private static Optional<Expression> only(Query query, Faults faults) {
        if (query.body() instanceof Query.Select select
                && select.targets().size() == 1
                && select.targets().get(0) instanceof Query.Target.Value value
                && value.label().isEmpty()
                && select.from().isEmpty()
                && query.orderBy().isEmpty()) {
            return Optional.of(value.expression());
        }
        faults.error(
                Code.SYNTAX_ERROR,
                new Span(BEFORE.length(), BEFORE.length()),
                "a function's body is one expression",
                "a query in it stands in parentheses: (select …)");
        return Optional.empty();
    }
}
