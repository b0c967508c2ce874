package dev.headrace.processor.sql;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.SortKey;
import java.util.List;
import java.util.Optional;

/** ORDER BY. */
final class SortReader {
    private final Cursor cursor;
    private final ExpressionReader expressions;

    SortReader(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    List<SortKey> clause() {
        cursor.expect("order", "by");
        return cursor.list(this::key);
    }

    private SortKey key() {
        Expression expression = expressions.read();
        Optional<SortKey.Using> using = Optional.empty();
        Optional<SortKey.Direction> direction = Optional.empty();
        if (cursor.skip("using")) {
            if (!cursor.peek().isOperator() && !cursor.is("operator", "(")) {
                throw cursor.unexpected();
            }
            int operator = cursor.index();
            String name = expressions.operatorName();
            using = Optional.of(new SortKey.Using(name, cursor.since(operator)));
        } else if (cursor.is("asc") || cursor.is("desc")) {
            direction = Optional.of(cursor.next().is("asc") ? SortKey.Direction.ASC : SortKey.Direction.DESC);
        }
        return new SortKey(expression, direction, using, nulls());
    }

    private Optional<SortKey.Nulls> nulls() {
        if (!cursor.skip("nulls")) {
            return Optional.empty();
        }
        if (cursor.skip("first")) {
            return Optional.of(SortKey.Nulls.FIRST);
        }
        cursor.expect("last");
        return Optional.of(SortKey.Nulls.LAST);
    }
}
