package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.GroupBy;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** FROM: its joins go into the outline as they are, its items as one name each. */
final class JoinOutline {
    private static final Set<String> SIDES = Set.of("left", "right", "full");
    private static final Set<String> JOINS = Set.of("join", "inner", "cross", "natural", "left", "right", "full");

    private final Cursor cursor;
    private final Outline outline;
    private final ExpressionReader expressions;
    private final FromReader items;

    JoinOutline(Cursor cursor, Outline outline, ExpressionReader expressions, FromReader items) {
        this.cursor = cursor;
        this.outline = outline;
        this.expressions = expressions;
        this.items = items;
    }

    /** What binds a join: the columns of USING or the condition of ON. */
    record Qualifier(List<Name> using, Optional<Name> usingAlias, Optional<Expression> on, Span span) {}

    /** The FROM clause. */
    void from() {
        outline.word(cursor.next());
        tables();
        while (cursor.is(",")) {
            outline.word(cursor.next());
            tables();
        }
    }

    /** TABLE as a query. */
    Query.Body wholeTable(int start) {
        FromItem item = items.bareTable();
        Query.Target star = new Query.Target.Star(List.of(), item.span());
        return new Query.Select(
                false,
                List.of(),
                List.of(star),
                List.of(item),
                Optional.empty(),
                GroupBy.NONE,
                Optional.empty(),
                List.of(),
                cursor.since(start));
    }

    /** An item with what is joined to it; whether there is a join. */
    private boolean tables() {
        boolean join = item();
        int unbound = 0;
        while (cursor.isAny(JOINS) || unbound > 0) {
            join = true;
            if (cursor.isAny(JOINS)) {
                boolean bound = joinWords();
                item();
                unbound += bound ? 0 : 1;
            } else {
                qualifier();
                unbound--;
            }
        }
        if (cursor.is("on") || cursor.is("using")) {
            throw cursor.unexpected();
        }
        return join;
    }

    /** The words of one join; whether nothing more binds it. */
    private boolean joinWords() {
        boolean natural = cursor.is("natural");
        boolean cross = cursor.is("cross");
        if (natural || cross) {
            outline.word(cursor.next());
        }
        if (!cross && cursor.isAny(SIDES)) {
            outline.word(cursor.next());
            cursor.skip("outer");
        } else if (!cross) {
            // JSqlParser forgets that a join is NATURAL when it is INNER too.
            cursor.skip("inner");
        }
        if (!cursor.is("join")) {
            throw cursor.unexpected();
        }
        outline.word(cursor.next());
        return natural || cross;
    }

    /** One item; whether it is a join in parentheses. */
    private boolean item() {
        boolean joined = cursor.is("(") && !cursor.isQuery();
        if (!joined) {
            FromItem item = items.read();
            outline.part(item, item.span());
            return false;
        }
        outline.word(cursor.next());
        boolean join = tables();
        if (!cursor.is(")") || !join) {
            throw cursor.unexpected();
        }
        outline.word(cursor.next());
        int start = cursor.index();
        Optional<FromItem.Alias> alias = items.aliases().read();
        alias.ifPresent(name -> {
            outline.word("as", cursor.since(start));
            outline.part(name, cursor.since(start));
        });
        return true;
    }

    private void qualifier() {
        int start = cursor.index();
        outline.word("on", cursor.peek().span());
        List<Name> using = List.of();
        Optional<Name> alias = Optional.empty();
        Optional<Expression> on = Optional.empty();
        if (cursor.skip("using")) {
            using = cursor.names();
            alias = cursor.skip("as") ? Optional.of(cursor.columnName()) : Optional.empty();
        } else {
            cursor.expect("on");
            on = Optional.of(expressions.read());
        }
        Span span = cursor.since(start);
        outline.part(new Qualifier(using, alias, on, span), span);
    }
}
