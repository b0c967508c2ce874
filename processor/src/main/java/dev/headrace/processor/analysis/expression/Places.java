package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;

/** Where PostgreSQL sees an expression: at its leftmost token, parentheses aside ({@code exprLocation} of its parser). */
final class Places {
    private Places() {}

    /** The part of the text that messages about the expression's value underline. */
    static Span of(Expression expression) {
        int start = start(expression);
        return start >= expression.span().end()
                ? expression.span()
                : new Span(start, expression.span().end());
    }

    private static int start(Expression expression) {
        Expression leftmost = expression;
        while (true) {
            Expression inner = leftmost(leftmost);
            if (inner == leftmost) {
                return leftmost.span().start();
            }
            leftmost = inner;
        }
    }

    private static Expression leftmost(Expression expression) {
        if (expression instanceof Expression.Operation operation) {
            boolean prefix = operation.operatorSpan().start()
                    <= operation.operands().get(0).span().start();
            return prefix
                            && operation.operatorSpan().start()
                                    < operation.operatorSpan().end()
                            && operation.operands().size() == 1
                    ? operation
                    : operation.operands().get(0);
        }
        if (expression instanceof Expression.Quantified quantified) {
            return quantified.left();
        }
        if (expression instanceof Expression.Collate collate) {
            return collate.operand();
        }
        if (expression instanceof Expression.Subscript subscript) {
            return subscript.array();
        }
        if (expression instanceof Expression.Field field) {
            return field.composite();
        }
        return expression instanceof Expression.Cast cast ? leftmost(cast) : expression;
    }

    /** A literal that gets its type from a cast stays where it is. */
    private static Expression leftmost(Expression.Cast cast) {
        boolean literal = cast.operand() instanceof Expression.Literal constant
                && (constant.kind() == Expression.Literal.Kind.STRING
                        || constant.kind() == Expression.Literal.Kind.OPEN_STRING);
        boolean behind = cast.operand().span().start() <= cast.span().start();
        return behind || literal && cast.type().modifiers().isEmpty() ? cast.operand() : cast;
    }
}
