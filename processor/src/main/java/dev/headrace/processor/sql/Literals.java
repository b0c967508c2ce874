package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.sql.tree.Expression.Literal.Kind;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.HexValue;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.TimeKeyExpression;

/** Constants. */
final class Literals {
    private Literals() {}

    static Optional<Expression> translate(net.sf.jsqlparser.expression.Expression expression, ParsedText text) {
        Span place = text.outer(expression);
        Span span = place != null ? place : new Span(0, 0);
        if (expression instanceof TimeKeyExpression key) {
            String name = key.getStringValue().replaceAll("\\(.*", "").toLowerCase(Locale.ROOT);
            return Optional.of(new Expression.Special(name, List.of(), List.of(), Optional.empty(), span));
        }
        return typed(expression, span).or(() -> plain(expression, span));
    }

    private static Optional<Expression> plain(net.sf.jsqlparser.expression.Expression expression, Span span) {
        if (expression instanceof StringValue string) {
            boolean bits = "B".equalsIgnoreCase(string.getPrefix()) || "X".equalsIgnoreCase(string.getPrefix());
            return literal(bits ? Kind.BIT_STRING : Kind.STRING, string.getValue(), span);
        }
        if (expression instanceof LongValue number) {
            return literal(Kind.INTEGER, number.getStringValue(), span);
        }
        if (expression instanceof DoubleValue number) {
            return literal(Kind.NUMERIC, number.toString(), span);
        }
        if (expression instanceof HexValue bits) {
            return literal(Kind.BIT_STRING, bits.getValue(), span);
        }
        if (expression instanceof BooleanValue value) {
            return literal(Kind.BOOLEAN, Boolean.toString(value.getValue()), span);
        }
        return expression instanceof NullValue ? literal(Kind.NULL, "null", span) : Optional.empty();
    }

    private static Optional<Expression> typed(net.sf.jsqlparser.expression.Expression expression, Span span) {
        if (expression instanceof DateTimeLiteralExpression literal) {
            String type = literal.getType().name().toLowerCase(Locale.ROOT);
            return cast(literal.getValue(), type, span);
        }
        boolean interval = expression instanceof IntervalExpression value && value.getExpression() == null;
        return interval ? cast(((IntervalExpression) expression).getParameter(), "interval", span) : Optional.empty();
    }

    private static Optional<Expression> cast(String text, String type, Span span) {
        return Optional.of(new Expression.Cast(new Literal(Kind.STRING, text, span), TypeName.of(type, span), span));
    }

    private static Optional<Expression> literal(Kind kind, String text, Span span) {
        return Optional.of(new Literal(kind, text, span));
    }
}
