package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.Parts;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The expressions inside an expression or a query, subqueries included. */
final class Walk {
    private Walk() {}

    /** Takes expressions as they are met. */
    interface Visitor {
        /** Takes one that stands in a query at that depth of nesting; says whether to go on inside it. */
        boolean visit(Expression expression, int depth);
    }

    /** Visits the expression, of a query at that depth, and what is inside it. */
    static void visit(Expression expression, int depth, Visitor visitor) {
        if (!visitor.visit(expression, depth)) {
            return;
        }
        if (expression instanceof Expression.Subquery subquery) {
            visit(subquery.query(), depth + 1, visitor);
        }
        Parts.of(expression).forEach(part -> visit(part, depth, visitor));
    }

    /** Visits all expressions of a query at that depth. */
    static void visit(Query query, int depth, Visitor visitor) {
        query.with().forEach(table -> visit(table.query(), depth, visitor));
        visit(query.body(), depth, visitor);
        keys(query.orderBy()).forEach(key -> visit(key, depth, visitor));
        query.limit().ifPresent(limit -> visit(limit, depth, visitor));
        query.offset().ifPresent(offset -> visit(offset, depth, visitor));
    }

    private static void visit(Query.Body body, int depth, Visitor visitor) {
        if (body instanceof Query.Select select) {
            of(select).forEach(each -> visit(each, depth, visitor));
            select.from().forEach(item -> visit(item, depth, visitor));
        } else if (body instanceof Query.SetOperation operation) {
            visit(operation.left(), depth, visitor);
            visit(operation.right(), depth, visitor);
        } else if (body instanceof Query.Values values) {
            values.rows().forEach(row -> row.forEach(each -> visit(each, depth, visitor)));
        } else {
            visit(((Query.Nested) body).query(), depth, visitor);
        }
    }

    /** Visits the expressions of a SELECT, without those of its FROM. */
    static void visit(Query.Select select, Visitor visitor) {
        of(select).forEach(each -> visit(each, 0, visitor));
    }

    /** Visits all expressions of an item of FROM of a query at that depth. */
    static void visit(FromItem item, int depth, Visitor visitor) {
        if (item instanceof FromItem.Derived derived) {
            visit(derived.query(), derived.lateral() ? depth + 1 : depth, visitor);
        } else if (item instanceof FromItem.Join join) {
            visit(join.left(), depth, visitor);
            visit(join.right(), depth, visitor);
            join.on().ifPresent(on -> visit(on, depth, visitor));
        } else {
            of(item).forEach(each -> visit(each, depth, visitor));
        }
    }

    /** The expressions of an item that is no join and no query. */
    static List<Expression> of(FromItem item) {
        if (item instanceof FromItem.Functions functions) {
            return functions.calls().stream().map(FromItem.TableCall::call).toList();
        }
        if (item instanceof FromItem.Construct construct) {
            Stream<Expression> columns = construct.columns().stream().flatMap(column -> column.operands().stream());
            return Stream.concat(construct.operands().stream(), columns).toList();
        }
        if (item instanceof FromItem.TableName table) {
            return table.sample()
                    .map(sample -> Stream.concat(sample.arguments().stream(), sample.seed().stream())
                            .toList())
                    .orElse(List.of());
        }
        return List.of();
    }

    private static List<Expression> of(Query.Select select) {
        List<Expression> all = new ArrayList<>(select.distinctOn());
        for (Query.Target target : select.targets()) {
            if (target instanceof Query.Target.Value value) {
                all.add(value.expression());
            } else if (target instanceof Query.Target.Fields fields) {
                all.add(fields.expression());
            }
        }
        select.where().ifPresent(all::add);
        all.addAll(select.groupBy().keys());
        select.having().ifPresent(all::add);
        select.windows().forEach(window -> all.addAll(Parts.of(window.window())));
        return all;
    }

    private static List<Expression> keys(List<SortKey> orderBy) {
        return orderBy.stream().map(SortKey::expression).toList();
    }
}
