package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What dots and brackets behind a value take out of it (the grammar's {@code indirection}). */
final class Indirections {
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private Span starred = new Span(0, 0);

    Indirections(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /** The place of the last value with {@code .*} behind it. */
    Span starred() {
        return starred;
    }

    /** Fields, elements and slices of what stands before them. */
    Expression read(Expression whole, int start) {
        Expression value = whole;
        while (cursor.is(".") || cursor.is("[")) {
            if (cursor.skip(".", "*")) {
                starred = cursor.since(start);
                return value;
            }
            if (cursor.skip(".")) {
                Name field = cursor.label();
                value = new Expression.Field(value, field, cursor.since(start));
            } else {
                List<Expression.Index> indices = new ArrayList<>();
                while (cursor.skip("[")) {
                    indices.add(index());
                }
                value = new Expression.Subscript(value, indices, cursor.since(start));
            }
        }
        return value;
    }

    private Expression.Index index() {
        Optional<Expression> lower = bound();
        boolean slice = cursor.skip(":");
        Optional<Expression> upper = slice ? bound() : lower;
        if (!slice && lower.isEmpty()) {
            throw cursor.unexpected();
        }
        cursor.expect("]");
        return new Expression.Index(slice ? lower : Optional.empty(), upper, slice);
    }

    private Optional<Expression> bound() {
        return cursor.is(":") || cursor.is("]") ? Optional.empty() : Optional.of(expressions.read());
    }
}
