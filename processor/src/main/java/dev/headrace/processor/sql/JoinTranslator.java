package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.JoinOutline.Qualifier;
import dev.headrace.processor.sql.tree.FromItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;

/** FROM: JSqlParser lists all joins flat, with commas among them. */
final class JoinTranslator {
    private final Outline outline;

    JoinTranslator(Outline outline) {
        this.outline = outline;
    }

    /** An item that has been read, and the join that put it to the right of the one before it. */
    private record Operand(FromItem item, Join join) {}

    /** The items that commas part; a comma binds weaker than JOIN. */
    List<FromItem> items(net.sf.jsqlparser.statement.select.FromItem first, List<Join> joins) {
        if (first == null) {
            return List.of();
        }
        List<FromItem> items = new ArrayList<>();
        Deque<Operand> open = new ArrayDeque<>(List.of(new Operand(item(first), null)));
        for (Join join : joins == null ? List.<Join>of() : joins) {
            if (join.isSimple()) {
                items.add(open.pop().item());
                open.push(new Operand(item(join.getFromItem()), null));
            } else {
                join(open, join);
            }
        }
        items.add(open.pop().item());
        if (!open.isEmpty()) {
            throw new IllegalStateException(
                    "nothing binds the join of " + open.pop().item().span());
        }
        return items;
    }

    /** {@code a join b join c on … on …}: JSqlParser hands all conditions to the last join; each closes the innermost open one. */
    private void join(Deque<Operand> open, Join join) {
        open.push(new Operand(item(join.getFromItem()), join));
        if (join.isNatural() || join.isCross()) {
            close(
                    open,
                    new Qualifier(
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            open.peek().item().span()));
        }
        for (Object condition : join.getOnExpressions()) {
            close(open, outline.part(((Column) condition).getColumnName(), Qualifier.class));
        }
    }

    private static void close(Deque<Operand> open, Qualifier qualifier) {
        Operand right = open.pop();
        Operand left = open.pop();
        Span span = left.item().span().to(qualifier.span());
        FromItem joined = new FromItem.Join(
                kind(right.join()),
                left.item(),
                right.item(),
                right.join().isNatural(),
                qualifier.using(),
                qualifier.usingAlias(),
                qualifier.on(),
                Optional.empty(),
                span);
        open.push(new Operand(joined, left.join()));
    }

    private static FromItem.Kind kind(Join join) {
        if (join.isCross()) {
            return FromItem.Kind.CROSS;
        }
        if (join.isFull()) {
            return FromItem.Kind.FULL;
        }
        if (join.isLeft()) {
            return FromItem.Kind.LEFT;
        }
        return join.isRight() ? FromItem.Kind.RIGHT : FromItem.Kind.INNER;
    }

    private FromItem item(net.sf.jsqlparser.statement.select.FromItem item) {
        if (item instanceof Table table) {
            return outline.part(table.getName(), FromItem.class);
        }
        ParenthesedFromItem parenthesis = (ParenthesedFromItem) item;
        FromItem inside =
                items(parenthesis.getFromItem(), parenthesis.getJoins()).get(0);
        if (parenthesis.getAlias() == null) {
            return inside;
        }
        String name = parenthesis.getAlias().getName();
        return ((FromItem.Join) inside).named(outline.part(name, FromItem.Alias.class), inside.span());
    }
}
