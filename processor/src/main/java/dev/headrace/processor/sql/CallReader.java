package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Function calls, with what may stand behind their parenthesis. */
final class CallReader {
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final SortReader sorting;
    private final WindowReader windows;

    CallReader(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.sorting = new SortReader(cursor, expressions);
        this.windows = new WindowReader(cursor, expressions, sorting);
    }

    WindowReader windows() {
        return windows;
    }

    SortReader sorting() {
        return sorting;
    }

    /** What stands between a call's parentheses. */
    private record Arguments(
            List<Expression> values, boolean star, boolean distinct, boolean variadic, List<SortKey> orderBy) {}

    /** A call whose name has been read. */
    Expression read(List<Name> name, int start) {
        Arguments inside = arguments();
        List<SortKey> keys = inside.orderBy();
        boolean within = cursor.is("within", "group");
        if (within) {
            keys = withinGroup(inside);
        }
        Optional<Expression> filter = filter();
        Optional<Window> over = over();
        return new Expression.Call(
                name,
                inside.values(),
                inside.star(),
                inside.distinct(),
                inside.variadic(),
                keys,
                within,
                filter,
                over,
                cursor.since(start));
    }

    /** A call in FROM, where nothing may stand behind its parenthesis. */
    Expression plain(List<Name> name, int start) {
        Arguments inside = arguments();
        return new Expression.Call(
                name,
                inside.values(),
                inside.star(),
                inside.distinct(),
                inside.variadic(),
                inside.orderBy(),
                false,
                Optional.empty(),
                Optional.empty(),
                cursor.since(start));
    }

    /** A call of a function that the grammar writes its own way. */
    Expression of(String function, Span place, List<Expression> arguments, int start) {
        return new Expression.Call(
                List.of(new Name(function, place)),
                arguments,
                false,
                false,
                false,
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                cursor.since(start));
    }

    private Arguments arguments() {
        cursor.expect("(");
        if (cursor.skip(")")) {
            return new Arguments(List.of(), false, false, false, List.of());
        }
        if (cursor.skip("*")) {
            cursor.expect(")");
            return new Arguments(List.of(), true, false, false, List.of());
        }
        boolean distinct = cursor.skip("distinct");
        boolean quantified = distinct || cursor.skip("all");
        List<Expression> values = new ArrayList<>();
        boolean variadic = false;
        do {
            variadic = !quantified && cursor.skip("variadic");
            values.add(argument());
        } while (!variadic && cursor.skip(","));
        List<SortKey> orderBy = cursor.is("order") ? sorting.clause() : List.of();
        cursor.expect(")");
        return new Arguments(values, false, distinct, variadic, orderBy);
    }

    private Expression argument() {
        int start = cursor.index();
        boolean named = cursor.peek(1).is("=>") || cursor.peek(1).is(":=");
        if (!named || !cursor.peek().isFunctionName()) {
            return expressions.read();
        }
        Name parameter = cursor.next().name();
        cursor.next();
        return new Expression.Named(parameter, expressions.read(), cursor.since(start));
    }

    private List<SortKey> withinGroup(Arguments inside) {
        Span place = cursor.peek().span();
        boolean twice = !inside.orderBy().isEmpty();
        if (twice || inside.distinct() || inside.variadic()) {
            String what = twice ? "multiple ORDER BY clauses" : inside.distinct() ? "DISTINCT" : "VARIADIC";
            throw SyntaxFault.of(place, "cannot use " + what + " with WITHIN GROUP");
        }
        cursor.expect("within", "group", "(");
        List<SortKey> keys = sorting.clause();
        cursor.expect(")");
        return keys;
    }

    Optional<Expression> filter() {
        if (!cursor.skip("filter", "(")) {
            return Optional.empty();
        }
        cursor.expect("where");
        Expression condition = expressions.read();
        cursor.expect(")");
        return Optional.of(condition);
    }

    Optional<Window> over() {
        return cursor.skip("over") ? Optional.of(windows.behindOver()) : Optional.empty();
    }
}
