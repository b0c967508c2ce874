package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.type.FunctionCall;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** What was found of each expression of a query, by its identity, so that later checks read instead of analyzing twice. */
public final class AnalyzedExpressions {
    private final Map<Expression, Value> values = new IdentityHashMap<>();
    private final Map<Expression, CallKind> calls = new IdentityHashMap<>();
    private final Map<Expression, FunctionCall> functions = new IdentityHashMap<>();

    /** The value of an expression; of one that was never analyzed nothing is known. */
    public Value value(Expression expression) {
        return values.getOrDefault(expression, Value.UNKNOWN);
    }

    /** Whether the expression was analyzed. */
    public boolean contains(Expression expression) {
        return values.containsKey(expression);
    }

    /** What kind of function a call was resolved to; empty for any other expression, and for a call with a fault. */
    public Optional<CallKind> call(Expression expression) {
        return Optional.ofNullable(calls.get(expression));
    }

    /** The function that a call was resolved to; empty for any other expression, and for a call with a fault. */
    public Optional<FunctionCall> function(Expression expression) {
        return Optional.ofNullable(functions.get(expression));
    }

    /** Keeps the function that a call was resolved to. */
    public void remember(Expression expression, FunctionCall function) {
        functions.put(expression, function);
    }

    /** Keeps what was found, and gives it back. */
    public Value remember(Expression expression, Value value) {
        values.put(expression, value);
        return value;
    }

    /** Keeps what kind of function a call was resolved to. */
    public void remember(Expression expression, CallKind kind) {
        calls.put(expression, kind);
    }
}
