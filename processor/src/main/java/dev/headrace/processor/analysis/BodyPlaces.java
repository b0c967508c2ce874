package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expansion.SyntaxWalk;
import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.expression.CallKind;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.sql.tree.Expression.ColumnName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a function's body may not call: what is computed from many rows is no expression over one row's parameters.
 *
 * @param body the body
 * @param expressions what was found of its expressions
 */
record BodyPlaces(Expression body, AnalyzedExpressions expressions, Faults faults) {
    /** Reports the calls that may not stand where they do. */
    void check(Predicate<ColumnName> isParameter) {
        List<Call> inQueries = SyntaxWalk.all(body, Expression.Subquery.class).stream()
                .flatMap(query -> SyntaxWalk.all(query, Call.class).stream())
                .toList();
        for (Call call : SyntaxWalk.all(body, Call.class)) {
            List<ColumnName> columns = SyntaxWalk.all(call, ColumnName.class);
            boolean inQuery = inQueries.stream().anyMatch(inner -> inner == call);
            boolean ofParameters = !columns.isEmpty() && columns.stream().allMatch(isParameter);
            Optional<CallKind> kind = expressions.call(call);
            if (kind.filter(found -> found.aggregates() && (!inQuery || ofParameters))
                    .isPresent()) {
                refuse(Code.GROUPING_ERROR, call, "aggregate functions");
            } else if (kind.filter(found -> found.over() && !inQuery).isPresent()) {
                refuse(Code.WINDOWING_ERROR, call, "window functions");
            } else if (kind.filter(found -> found.returnsSet() && !inQuery).isPresent()) {
                refuse(Code.FEATURE_NOT_SUPPORTED, call, "set-returning functions");
            }
        }
    }

    private void refuse(Code code, Call call, String what) {
        faults.error(
                code,
                call.span(),
                what + " are not allowed in the body of an SQL function",
                "call it in the model and pass its result");
    }
}
