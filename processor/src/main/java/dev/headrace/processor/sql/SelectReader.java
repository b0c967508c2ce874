package dev.headrace.processor.sql;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.GroupBy;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query.Target;
import java.util.List;
import java.util.Optional;

/** The select list and GROUP BY. */
final class SelectReader {
    private final Cursor cursor;
    private final ExpressionReader expressions;

    SelectReader(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /** The keys of DISTINCT ON. */
    List<Expression> distinctOn() {
        if (!cursor.skip("on")) {
            return List.of();
        }
        cursor.expect("(");
        List<Expression> keys = expressions.list();
        cursor.expect(")");
        return keys;
    }

    Target target() {
        int start = cursor.index();
        if (cursor.skip("*")) {
            return new Target.Star(List.of(), cursor.since(start));
        }
        Expression value = expressions.readLabelled();
        boolean starred = expressions.primaries().starred().equals(cursor.since(start))
                && cursor.last().is("*");
        if (starred) {
            boolean name = value instanceof Expression.ColumnName && !cursor.isOpenedAt(start);
            return name
                    ? new Target.Star(((Expression.ColumnName) value).parts(), cursor.since(start))
                    : new Target.Fields(value, cursor.since(start));
        }
        Optional<Name> label = label();
        return new Target.Value(value, label, cursor.since(start));
    }

    private Optional<Name> label() {
        if (cursor.skip("as")) {
            return Optional.of(cursor.label());
        }
        return cursor.peek().isBareLabel() ? Optional.of(cursor.label()) : Optional.empty();
    }

    GroupBy groupBy() {
        cursor.expect("group", "by");
        boolean distinct = cursor.skip("distinct");
        if (!distinct) {
            cursor.skip("all");
        }
        return new GroupBy(distinct, cursor.list(this::element));
    }

    private GroupBy.Element element() {
        int start = cursor.index();
        if (cursor.skip("(", ")")) {
            return new GroupBy.Keys(List.of(), cursor.since(start));
        }
        if (cursor.is("rollup", "(") || cursor.is("cube", "(")) {
            boolean rollup = cursor.next().is("rollup");
            return sets(rollup ? GroupBy.Sets.Kind.ROLLUP : GroupBy.Sets.Kind.CUBE, this::keys, start);
        }
        if (cursor.skip("grouping", "sets")) {
            return sets(GroupBy.Sets.Kind.GROUPING_SETS, this::element, start);
        }
        return keys();
    }

    private GroupBy.Element sets(
            GroupBy.Sets.Kind kind, java.util.function.Supplier<GroupBy.Element> element, int start) {
        cursor.expect("(");
        List<GroupBy.Element> elements = cursor.list(element);
        cursor.expect(")");
        return new GroupBy.Sets(kind, elements, cursor.since(start));
    }

    private GroupBy.Element keys() {
        int start = cursor.index();
        Expression key = expressions.read();
        boolean several = key instanceof Expression.Row row && !row.explicit();
        List<Expression> keys = several ? ((Expression.Row) key).fields() : List.of(key);
        return new GroupBy.Keys(keys, cursor.since(start));
    }
}
