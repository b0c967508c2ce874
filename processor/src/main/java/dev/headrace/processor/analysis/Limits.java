package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.type.PgType;
import java.util.HashSet;
import java.util.Set;

/** LIMIT, OFFSET and FETCH: numbers that no row decides. */
final class Limits {
    private final ExpressionAnalyzer expressions;
    private final Faults faults;

    Limits(ExpressionAnalyzer expressions, Faults faults) {
        this.expressions = expressions;
        this.faults = faults;
    }

    /** How many rows are left of that many. */
    Rows analyze(Query query, Scope scope, Rows rows) {
        query.offset().ifPresent(offset -> number(offset, "OFFSET", scope));
        query.limit().ifPresent(limit -> number(limit, "LIMIT", scope));
        if (query.withTies() && query.orderBy().isEmpty()) {
            faults.error(Code.SYNTAX_ERROR, query.span(), "WITH TIES cannot be specified without ORDER BY clause");
        }
        boolean one =
                !query.withTies() && query.limit().filter(Limits::isAtMostOne).isPresent();
        boolean cut = query.limit().isPresent() || query.offset().isPresent();
        return one || rows == Rows.EXACTLY_ONE && cut ? Rows.AT_MOST_ONE : rows;
    }

    private static boolean isAtMostOne(Expression limit) {
        return limit instanceof Expression.Literal literal
                && literal.kind() == Expression.Literal.Kind.INTEGER
                && (literal.text().equals("1") || literal.text().equals("0"));
    }

    private void number(Expression number, String clause, Scope scope) {
        expressions.analyze(number, scope);
        expressions.required(number, PgType.INT8, clause);
        varFree(number, clause, scope.depth());
        new Placement(expressions.analyzed(), faults, scope.depth()).check(number, Clause.valueOf(clause));
    }

    /** Reports a column of the query at that depth where none may stand. */
    void varFree(Expression expression, String clause, int depth) {
        Walk.visit(expression, depth, (part, at) -> {
            boolean column = part instanceof Expression.ColumnName
                    && Conjuncts.slot(expressions.analyzed().value(part), depth).isPresent();
            if (column) {
                faults.error(
                        Code.INVALID_COLUMN_REFERENCE,
                        part.span(),
                        "argument of " + clause + " must not contain variables");
            }
            return !column;
        });
    }

    /** What decides which rows of a sorted relation are left: all that it is sorted by is among these. */
    Set<ColumnOrigin> influence(Relation relation) {
        Set<ColumnOrigin> influence = new HashSet<>(relation.influence());
        relation.columns().forEach(column -> influence.addAll(column.origins().all()));
        return influence;
    }
}
