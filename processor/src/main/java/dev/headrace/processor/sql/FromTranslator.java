package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.JsonTableFunction;
import net.sf.jsqlparser.expression.XmlTableFunction;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.LateralSubSelect;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.TableFunction;
import net.sf.jsqlparser.statement.select.Values;

/** FROM: JSqlParser lists all joins flat, with commas among them. */
final class FromTranslator {
    private final ParsedText text;
    private final QueryTranslator queries;
    private final ExpressionTranslator expressions;
    private final AliasReader aliases;

    FromTranslator(ParsedText text, QueryTranslator queries, ExpressionTranslator expressions) {
        this.text = text;
        this.queries = queries;
        this.expressions = expressions;
        this.aliases = new AliasReader(text);
    }

    /** The items that commas part; a comma binds weaker than JOIN. */
    List<FromItem> items(net.sf.jsqlparser.statement.select.FromItem first, List<Join> joins) {
        if (first == null) {
            return List.of();
        }
        List<FromItem> items = new ArrayList<>();
        Deque<Operand> open = new ArrayDeque<>(List.of(new Operand(item(first), null)));
        for (Join join : QueryTranslator.stream(joins).toList()) {
            Guards.check(join, queries.span(join));
            if (join.isSimple() && !join.isOuter()) {
                items.add(closed(open));
                open.push(new Operand(item(join.getFromItem()), null));
            } else {
                join(open, join);
            }
        }
        items.add(closed(open));
        return items;
    }

    /** An item that has been read, and the join that put it to the right of the one before it. */
    private record Operand(FromItem item, Join join) {}

    /** {@code a join b join c on … on …}: JSqlParser hands all conditions to the last join; each closes the innermost open one. */
    private void join(Deque<Operand> open, Join join) {
        open.push(new Operand(item(join.getFromItem()), join));
        Collection<net.sf.jsqlparser.expression.Expression> conditions = join.getOnExpressions();
        boolean using =
                join.getUsingColumns() != null && !join.getUsingColumns().isEmpty();
        if (using || join.isNatural() || join.isCross()) {
            close(open, Optional.empty());
        }
        QueryTranslator.stream(conditions).map(expressions::translate).forEach(on -> close(open, Optional.of(on)));
    }

    private void close(Deque<Operand> open, Optional<Expression> on) {
        Operand right = open.pop();
        if (right.join() == null) {
            throw text.syntaxErrorAfter(right.item().span(), "the condition belongs to no join");
        }
        Operand left = open.pop();
        List<Name> using = QueryTranslator.stream(right.join().getUsingColumns())
                .map(column -> text.names(queries.span(column)).get(0))
                .toList();
        Span span = left.item().span().to(right.item().span());
        FromItem joined = new FromItem.Join(
                kind(right.join()),
                left.item(),
                right.item(),
                right.join().isNatural(),
                using,
                Optional.empty(),
                on,
                Optional.empty(),
                span);
        open.push(new Operand(joined, left.join()));
    }

    private FromItem closed(Deque<Operand> open) {
        Operand last = open.pop();
        if (last.join() != null) {
            throw text.syntaxErrorAfter(last.item().span(), "a join needs ON or USING");
        }
        return last.item();
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

    FromItem item(net.sf.jsqlparser.statement.select.FromItem item) {
        Span span = queries.span(item);
        Guards.check(item, span);
        if (item instanceof Table table) {
            return table(table, span);
        }
        if (item instanceof TableFunction function) {
            return function(function, span);
        }
        if (item instanceof ParenthesedSelect select) {
            Optional<FromItem.Alias> alias = aliases.of(select.getAlias(), span);
            return new FromItem.Derived(queries.query(select), item instanceof LateralSubSelect, alias, span);
        }
        if (item instanceof ParenthesedFromItem parenthesed) {
            return parenthesed(parenthesed, span);
        }
        if (item instanceof Values values) {
            return new FromItem.Derived(
                    queries.query((Select) values), false, aliases.of(values.getAlias(), span), span);
        }
        throw UnsupportedSql.notUnderstood(span, "this item of FROM");
    }

    private FromItem table(Table table, Span span) {
        Span nameSpan = text.inner(table);
        if (table.getIndexHint() != null || table.getSqlServerHints() != null || table.getTimeTravel() != null) {
            throw UnsupportedSql.notPostgres(span, "a table hint");
        }
        return new FromItem.TableName(
                text.names(nameSpan), nameSpan, false, aliases.of(table.getAlias(), span), Optional.empty(), span);
    }

    private FromItem parenthesed(ParenthesedFromItem parenthesed, Span span) {
        List<FromItem> items = items(parenthesed.getFromItem(), parenthesed.getJoins());
        if (items.size() != 1) {
            throw UnsupportedSql.notPostgres(span, "a list of tables in parentheses");
        }
        Optional<FromItem.Alias> alias = aliases.of(parenthesed.getAlias(), span);
        FromItem inside = items.get(0);
        if (inside instanceof FromItem.TableName table && !text.isAfter("only", span)) {
            throw text.syntaxErrorAfter(table.span(), "a table alone stands without parentheses");
        }
        if (alias.isEmpty()) {
            return inside;
        }
        if (inside instanceof FromItem.Join join) {
            return join.named(alias.get(), span);
        }
        if (inside instanceof FromItem.Derived derived && derived.alias().isEmpty()) {
            return new FromItem.Derived(derived.query(), derived.lateral(), alias, span);
        }
        throw UnsupportedSql.notPostgres(span, "an alias of a table in parentheses");
    }

    private FromItem function(TableFunction function, Span span) {
        Optional<FromItem.Alias> alias = aliases.of(function.getAlias(), span);
        if (function.getFunction() instanceof JsonTableFunction table) {
            return construct("json_table", table.getAllExpressions(), TableColumns.of(table), alias, span);
        }
        if (function.getFunction() instanceof XmlTableFunction table) {
            return construct("xmltable", table.getAllExpressions(), TableColumns.of(table), alias, span);
        }
        List<FromItem.TableCall> calls = (function.isRowsFrom()
                        ? function.getFunctions()
                        : List.of(function.getFunction()))
                .stream()
                        .map(call -> new FromItem.TableCall(expressions.translate(call), List.of()))
                        .toList();
        boolean ordinality = function.getWithClause() != null;
        return new FromItem.Functions(calls, function.isRowsFrom(), false, ordinality, alias, span);
    }

    private FromItem construct(
            String name,
            List<net.sf.jsqlparser.expression.Expression> operands,
            List<String> columns,
            Optional<FromItem.Alias> alias,
            Span span) {
        List<Expression> translated =
                operands.stream().map(expressions::translate).toList();
        List<FromItem.TableColumn> named = columns.stream()
                .map(column -> new FromItem.TableColumn(
                        new Name(ParsedText.identifier(column), span),
                        TypeName.of("text", span),
                        false,
                        false,
                        false,
                        List.of()))
                .toList();
        return new FromItem.Construct(name, translated, named, false, alias, span);
    }
}
