package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.sql.tree.Window;
import dev.headrace.processor.type.FunctionCall;
import dev.headrace.processor.type.FunctionEntry;
import java.util.List;

/** When an aggregate or a window function is never null: it counts, or it has at least one row, and its values are not null. */
final class AggregateNulls {
    private final ExpressionAnalyzer expressions;
    private final NeverNull neverNull;

    AggregateNulls(ExpressionAnalyzer expressions, NeverNull neverNull) {
        this.expressions = expressions;
        this.neverNull = neverNull;
    }

    boolean isNotNull(FunctionCall found, Call call, List<Value> arguments, Scope scope) {
        FunctionEntry entry = found.entry().orElseThrow();
        if (neverNull.evenOfNoRow(entry)) {
            return true;
        }
        boolean known = neverNull.function(entry) && arguments.stream().allMatch(Value::isNotNull);
        if (!known || entry.kind() == FunctionEntry.Kind.WINDOW) {
            return known;
        }
        return call.filter().isEmpty()
                && call.over().map(AggregateNulls::holdsItsRow).orElseGet(() -> isOfGroup(call, scope));
    }

    /** A window without a frame of its own begins at its first row and reaches at least to the current one. */
    private static boolean holdsItsRow(Window window) {
        return window.base().isEmpty() && window.frame().isEmpty();
    }

    /** Whether the rows that it aggregates are a group of this query: groups have rows. */
    private boolean isOfGroup(Call call, Scope scope) {
        List<Expression> read = call.arguments();
        return scope.grouped()
                && (read.stream().anyMatch(each -> expressions.readsLevel(each, scope.depth()))
                        || read.stream().noneMatch(expressions::readsAny));
    }
}
