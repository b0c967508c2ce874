package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.GroupBy;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.WindowDefinition;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.FunctionAllColumns;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.TableStatement;
import net.sf.jsqlparser.statement.select.Values;

/** JSqlParser's queries as ours. */
final class QueryTranslator {
    private final ParsedText text;
    private final SqlDiagnostics faults;
    private final ExpressionTranslator expressions;
    private final FromTranslator from;
    private final WithTranslator with;
    private final KeyTranslator keys;

    QueryTranslator(ParsedText text, SqlDiagnostics faults) {
        this.text = text;
        this.faults = faults;
        this.expressions = new ExpressionTranslator(text, this);
        this.from = new FromTranslator(text, this, expressions);
        this.with = new WithTranslator(text, this);
        this.keys = new KeyTranslator(this, expressions);
    }

    /** A query with all that stands around its body. */
    Query query(Select select) {
        Guards.check(select, span(select));
        Select inner = select;
        while (isBareParenthesis(inner)) {
            inner = ((ParenthesedSelect) inner).getSelect();
        }
        Select core = core(inner);
        return new Query(
                with.isRecursive(core),
                with.commonTables(core),
                body(core),
                sortKeys(inner.getOrderByElements()),
                limit(inner),
                offset(inner),
                inner.getFetch() != null
                        && inner.getFetch().toString().toUpperCase(Locale.ROOT).contains("TIES"),
                span(select));
    }

    /** {@code (select …) order by x}: the sort keys are the inner query's, which has none of its own. */
    private static Select core(Select select) {
        Select inside = select;
        while (inside instanceof ParenthesedSelect parenthesed
                && parenthesed.getWithItemsList() == null
                && (inside == select || isBareParenthesis(inside))) {
            inside = parenthesed.getSelect();
        }
        boolean plain = inside.getOrderByElements() == null
                && inside.getLimit() == null
                && inside.getOffset() == null
                && inside.getFetch() == null;
        return plain ? inside : select;
    }

    /** A parenthesis with nothing of its own around the query inside. */
    private static boolean isBareParenthesis(Select select) {
        return select instanceof ParenthesedSelect parenthesed
                && parenthesed.getWithItemsList() == null
                && parenthesed.getOrderByElements() == null
                && parenthesed.getLimit() == null
                && parenthesed.getOffset() == null
                && parenthesed.getFetch() == null;
    }

    private Query.Body body(Select select) {
        if (select instanceof PlainSelect plain) {
            return plainSelect(plain);
        }
        if (select instanceof SetOperationList list) {
            return setOperation(list);
        }
        if (select instanceof Values values) {
            return values(values);
        }
        if (select instanceof ParenthesedSelect parenthesed) {
            return new Query.Nested(query(parenthesed.getSelect()), span(select));
        }
        if (select instanceof TableStatement table) {
            return table(table.getTable());
        }
        throw UnsupportedSql.notPostgres(span(select), "this form of query");
    }

    private Query.Body setOperation(SetOperationList list) {
        List<Query.Body> bodies = list.getSelects().stream()
                .map(select -> select instanceof ParenthesedSelect ? nested(select) : body(select))
                .toList();
        List<String> operators = list.getOperations().stream()
                .map(operation -> operation.toString().toUpperCase(Locale.ROOT))
                .toList();
        return Precedence.combine(bodies, operators);
    }

    private Query.Body nested(Select select) {
        return new Query.Nested(query(select), span(select));
    }

    private Query.Body plainSelect(PlainSelect select) {
        Guards.check(select, span(select));
        return new Query.Select(
                select.getDistinct() != null && select.getDistinct().getOnSelectItems() == null,
                distinctOn(select),
                select.getSelectItems().stream().map(this::target).toList(),
                from.items(select.getFromItem(), select.getJoins()),
                optional(select.getWhere()),
                keys.groupBy(select.getGroupBy()),
                optional(select.getHaving()),
                windows(select.getWindowDefinitions(), span(select)),
                span(select));
    }

    private List<Expression> distinctOn(PlainSelect select) {
        boolean on = select.getDistinct() != null && select.getDistinct().getOnSelectItems() != null;
        return on
                ? select.getDistinct().getOnSelectItems().stream()
                        .map(item -> expressions.translate(item.getExpression()))
                        .toList()
                : List.of();
    }

    private Query.Target target(SelectItem<?> item) {
        Span span = span(item);
        net.sf.jsqlparser.expression.Expression expression = item.getExpression();
        if (expression instanceof FunctionAllColumns fields) {
            return new Query.Target.Fields(expressions.translate(fields.getFunction()), span);
        }
        if (expression instanceof AllTableColumns star) {
            Guards.check(star, span);
            List<Name> parts = text.names(span);
            return new Query.Target.Star(parts.subList(0, parts.size() - 1), span);
        }
        if (expression instanceof AllColumns star) {
            Guards.check(star, span);
            return new Query.Target.Star(List.of(), span);
        }
        return new Query.Target.Value(expressions.translate(expression), label(item, span), span);
    }

    private Optional<Name> label(SelectItem<?> item, Span span) {
        if (item.getAlias() == null) {
            return Optional.empty();
        }
        return Optional.of(ParsedText.name(text.token(text.indexAt(span.end()) - 1)));
    }

    /** The WINDOW clause; JSqlParser keeps no places for its names. */
    private List<Query.NamedWindow> windows(List<WindowDefinition> definitions, Span select) {
        List<Query.NamedWindow> windows = new ArrayList<>();
        List<Token> tokens = text.tokens(select);
        int i = 0;
        for (WindowDefinition definition : stream(definitions).toList()) {
            String name = ParsedText.identifier(definition.getWindowName());
            while (!isWindow(tokens, i, name)) {
                i++;
            }
            Optional<Name> base = text.windowBase(TokenFilter.span(tokens.get(i + 2)));
            Window window = expressions.window(definition, base);
            windows.add(new Query.NamedWindow(ParsedText.name(tokens.get(i)), window));
            i++;
        }
        return windows;
    }

    /** Whether {@code name as (} stands there, behind WINDOW or a comma. */
    private static boolean isWindow(List<Token> tokens, int i, String name) {
        String before = i == 0 ? "" : tokens.get(i - 1).image;
        return ParsedText.identifier(tokens.get(i).image).equals(name)
                && tokens.get(i + 1).image.equalsIgnoreCase("as")
                && tokens.get(i + 2).image.equals("(")
                && (before.equals(",") || before.equalsIgnoreCase("window"));
    }

    private Query.Body values(Values values) {
        boolean oneRow = values.getExpressions() instanceof ParenthesedExpressionList<?>;
        List<List<Expression>> rows = oneRow
                ? List.of(row(values.getExpressions()))
                : values.getExpressions().stream().map(this::row).toList();
        return new Query.Values(rows, span(values));
    }

    private List<Expression> row(net.sf.jsqlparser.expression.Expression row) {
        return row instanceof ExpressionList<?> list
                ? list.stream().map(expressions::translate).toList()
                : List.of(expressions.translate(row));
    }

    private Query.Body table(Table table) {
        FromItem item = from.item(table);
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
                item.span());
    }

    private Optional<Expression> limit(Select select) {
        Stream<net.sf.jsqlparser.expression.Expression> limit = select.getLimit() == null
                ? Stream.of()
                : Stream.ofNullable(select.getLimit().getRowCount());
        Stream<net.sf.jsqlparser.expression.Expression> fetch = select.getFetch() == null
                ? Stream.of()
                : Stream.ofNullable(select.getFetch().getExpression());
        return Stream.concat(limit, fetch)
                .filter(part -> !(part instanceof net.sf.jsqlparser.expression.AllValue))
                .findFirst()
                .map(expressions::translate);
    }

    private Optional<Expression> offset(Select select) {
        Stream<net.sf.jsqlparser.expression.Expression> limit = select.getLimit() == null
                ? Stream.of()
                : Stream.ofNullable(select.getLimit().getOffset());
        Stream<net.sf.jsqlparser.expression.Expression> offset = select.getOffset() == null
                ? Stream.of()
                : Stream.ofNullable(select.getOffset().getOffset());
        return Stream.concat(limit, offset).findFirst().map(expressions::translate);
    }

    List<SortKey> sortKeys(Collection<OrderByElement> elements) {
        return stream(elements).map(keys::sortKey).toList();
    }

    private Optional<Expression> optional(net.sf.jsqlparser.expression.Expression expression) {
        return Optional.ofNullable(expression).map(expressions::translate);
    }

    /** Where a part stands; the whole text if that is not known. */
    Span span(Object part) {
        Span span = text.outer(part);
        return span != null ? span : new Span(0, faults.sql().length());
    }

    static <T> Stream<T> stream(Collection<T> collection) {
        return collection == null ? Stream.of() : collection.stream();
    }

    /** Whether a parenthesis holds exactly one expression and so means only that expression. */
    static boolean isParenthesis(ExpressionList<?> list) {
        return list instanceof ParenthesedExpressionList<?> && list.size() == 1;
    }
}
