package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.tree.Expression;
import java.util.ArrayList;
import java.util.List;

/** Rows, and OVERLAPS, which stands between rows only. */
final class RowReader {
    private final Cursor cursor;
    private final ExpressionReader expressions;

    RowReader(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /** A row behind the word ROW. */
    Expression explicit(int start) {
        cursor.expect("row", "(");
        List<Expression> fields = cursor.is(")") ? List.of() : expressions.fields();
        cursor.expect(")");
        return overlaps(new Expression.Row(true, fields, cursor.since(start)), start);
    }

    /** A row, or {@code (a, b) OVERLAPS (c, d)} if that follows. */
    Expression overlaps(Expression.Row left, int start) {
        Span place = cursor.peek().span();
        if (!cursor.skip("overlaps")) {
            return left;
        }
        int second = cursor.index();
        Expression.Row row = rightRow(second);
        List<Expression> operands = new ArrayList<>(left.fields());
        operands.addAll(row.fields());
        for (Expression.Row side : List.of(left, row)) {
            if (side.fields().size() != 2) {
                String word = side == left ? "left" : "right";
                throw SyntaxFault.of(
                        side.span(), "wrong number of parameters on " + word + " side of OVERLAPS expression");
            }
        }
        return expressions.operation("OVERLAPS", place, operands, start);
    }

    private Expression.Row rightRow(int start) {
        boolean explicit = cursor.skip("row");
        cursor.expect("(");
        List<Expression> fields = explicit && cursor.is(")") ? List.of() : expressions.fields();
        if (!explicit && fields.size() == 1) {
            throw cursor.unexpected();
        }
        cursor.expect(")");
        return new Expression.Row(explicit, fields, cursor.since(start));
    }
}
