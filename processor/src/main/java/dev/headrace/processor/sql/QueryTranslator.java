package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.OutlineReader.Head;
import dev.headrace.processor.sql.TailReader.Tail;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.GroupBy;
import dev.headrace.processor.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperation;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.WithItem;

/** JSqlParser's query as ours, with the parts that its outline stands for. */
final class QueryTranslator {
    private final Outline outline;
    private final JoinTranslator joins;

    QueryTranslator(Outline outline) {
        this.outline = outline;
        this.joins = new JoinTranslator(outline);
    }

    Query query(Select select, Span span) {
        List<WithItem<?>> with = select.getWithItemsList() == null ? List.of() : select.getWithItemsList();
        List<Query.CommonTable> tables = with.stream()
                .map(item -> outline.part(item.getUnquotedAliasName(), Query.CommonTable.class))
                .toList();
        boolean recursive = with.stream().anyMatch(WithItem::isRecursive);
        Tail tail = select.getOrderByElements() == null
                ? Tail.NONE
                : part(select.getOrderByElements().get(0).getExpression(), Tail.class);
        Query query = new Query(
                recursive,
                tables,
                body(select),
                tail.orderBy(),
                tail.limit(),
                tail.offset(),
                tail.withTies(),
                tail.locks(),
                span);
        return Parentheses.merged(query, tail);
    }

    private <T> T part(Object column, Class<T> kind) {
        return outline.part(((Column) column).getColumnName(), kind);
    }

    private Query.Body body(Select select) {
        if (!(select instanceof SetOperationList list)) {
            return term((PlainSelect) select);
        }
        List<Query.Body> bodies = new ArrayList<>();
        list.getSelects().forEach(term -> bodies.add(term((PlainSelect) term)));
        List<String> operators =
                list.getOperations().stream().map(SetOperation::toString).toList();
        return Precedence.combine(bodies, operators);
    }

    private Query.Body term(PlainSelect select) {
        Object first = part(select.getSelectItems().get(0).getExpression(), Object.class);
        return first instanceof Query.Body whole ? whole : select((Head) first, select);
    }

    private Query.Body select(Head head, PlainSelect select) {
        List<FromItem> from = joins.items(select.getFromItem(), select.getJoins());
        GroupBy groupBy = select.getGroupBy() == null
                ? GroupBy.NONE
                : part(select.getGroupBy().getGroupByExpressionList().get(0), GroupBy.class);
        return new Query.Select(
                head.distinct(),
                head.distinctOn(),
                head.targets(),
                from,
                condition(select.getWhere()),
                groupBy,
                condition(select.getHaving()),
                head.windows(),
                head.span());
    }

    private Optional<Expression> condition(Object column) {
        return Optional.ofNullable(column).map(name -> part(name, Expression.class));
    }
}
