package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Operation;
import dev.headrace.processor.type.Coercion;
import dev.headrace.processor.type.PgType;
import java.util.Optional;
import java.util.Set;

/** Which expressions DEFAULT takes in SQL/JSON ({@code ValidJsonBehaviorDefaultExpr}): what its executor computes alone. */
record DefaultForm(AnalyzedExpressions analyzed, Coercion coercion) {
    /** Operators that are neither functions nor operators to PostgreSQL. */
    private static final Set<String> NODES = Set.of(
            "AND",
            "OR",
            "NOT",
            "BETWEEN",
            "NOT BETWEEN",
            "BETWEEN SYMMETRIC",
            "NOT BETWEEN SYMMETRIC",
            "IS NOT NORMALIZED");

    /** Special functions that are functions to PostgreSQL too. */
    private static final Set<String> FUNCTIONS = Set.of("extract", "system_user");

    /** Whether it is a constant, a call of a plain function or an operator, or a cast of one. */
    boolean allows(Expression expression) {
        if (expression instanceof Operation operation) {
            return operator(operation);
        }
        if (expression instanceof Expression.Call call) {
            return analyzed.call(call)
                    .map(kind -> kind.form() == CallKind.Form.PLAIN)
                    .orElse(true);
        }
        if (expression instanceof Expression.Special special) {
            return FUNCTIONS.contains(special.name());
        }
        if (expression instanceof Expression.Cast cast) {
            return isFunction(cast) || allows(cast.operand());
        }
        return expression instanceof Expression.Collate collate
                ? allows(collate.operand())
                : expression instanceof Expression.Literal;
    }

    private static boolean operator(Operation operation) {
        String operator = operation.operator();
        boolean test = operator.startsWith("IS ") && !operator.equals("IS NORMALIZED");
        // With one member IN is a comparison.
        boolean in = (operator.equals("IN") || operator.equals("NOT IN"))
                && (operation.operands().size() > 2 || operation.operands().get(1) instanceof Expression.Subquery);
        return !test && !in && !NODES.contains(operator);
    }

    /** A cast that computes, be it only a length, is a function. */
    private boolean isFunction(Expression.Cast cast) {
        Optional<PgType> from = analyzed.value(cast.operand()).type();
        Optional<PgType> to = analyzed.value(cast).type();
        return from.isEmpty() || to.isEmpty() || to.get().modifier() >= 0 || coercion.computes(from.get(), to.get());
    }
}
