package dev.headrace.processor.sql;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.GroupBy;
import dev.headrace.processor.sql.tree.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.statement.select.GroupByElement;
import net.sf.jsqlparser.statement.select.OrderByElement;

/** The keys of GROUP BY and ORDER BY. */
final class KeyTranslator {
    private final QueryTranslator queries;
    private final ExpressionTranslator expressions;

    KeyTranslator(QueryTranslator queries, ExpressionTranslator expressions) {
        this.queries = queries;
        this.expressions = expressions;
    }

    GroupBy groupBy(GroupByElement groupBy) {
        if (groupBy == null) {
            return GroupBy.NONE;
        }
        List<Expression> keys = new ArrayList<>();
        flatten(groupBy.getGroupByExpressionList(), keys);
        groupBy.getGroupingSets().forEach(set -> flatten(set, keys));
        return new GroupBy(false, List.of(new GroupBy.Keys(keys, queries.span(groupBy))));
    }

    /** The keys inside parentheses, ROLLUP and CUBE are keys themselves. */
    private void flatten(Object part, List<Expression> keys) {
        if (part instanceof ExpressionList<?> list) {
            list.forEach(member -> flatten(member, keys));
        } else if (part instanceof net.sf.jsqlparser.expression.Function function
                && Stream.of("rollup", "cube").anyMatch(function.getName()::equalsIgnoreCase)) {
            flatten(function.getParameters(), keys);
        } else if (part instanceof net.sf.jsqlparser.expression.Expression expression) {
            keys.add(expressions.translate(expression));
        }
    }

    SortKey sortKey(OrderByElement element) {
        Optional<SortKey.Direction> direction = element.isAscDescPresent() || !element.isAsc()
                ? Optional.of(element.isAsc() ? SortKey.Direction.ASC : SortKey.Direction.DESC)
                : Optional.empty();
        Optional<SortKey.Nulls> nulls = Optional.ofNullable(element.getNullOrdering())
                .map(order ->
                        order == OrderByElement.NullOrdering.NULLS_FIRST ? SortKey.Nulls.FIRST : SortKey.Nulls.LAST);
        return new SortKey(expressions.translate(element.getExpression()), direction, Optional.empty(), nulls);
    }
}
