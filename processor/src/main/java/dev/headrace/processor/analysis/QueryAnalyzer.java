package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.Queries;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.ColumnResolver;
import dev.headrace.processor.analysis.scope.CommonTables;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Extent;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Queries: what each yields. */
final class QueryAnalyzer implements Queries {
    private final Faults faults;
    private final ExpressionAnalyzer expressions;
    private final SelectAnalyzer selects;
    private final WithAnalyzer with;

    QueryAnalyzer(TableResolver tables, Faults faults) {
        this.faults = faults;
        ColumnResolver columns = new ColumnResolver(tables, faults);
        this.expressions = new ExpressionAnalyzer(columns, this, tables.tables(), faults);
        FromAnalyzer from = new FromAnalyzer(tables, this, expressions, faults);
        this.selects = new SelectAnalyzer(from, columns, expressions, faults);
        this.with = new WithAnalyzer(this, faults);
    }

    /** The expressions of the queries. */
    ExpressionAnalyzer expressions() {
        return expressions;
    }

    /** What the query yields where {@code outer} is in view around it. */
    @Override
    public Relation analyze(Query query, Optional<Scope> outer, CommonTables common) {
        CommonTables visible = with.analyze(query, outer, common);
        Relation relation = body(query, query.body(), Scope.of(outer, visible));
        query.limit().ifPresent(limit -> expressions.analyze(limit, Scope.of(outer, visible)));
        query.offset().ifPresent(offset -> expressions.analyze(offset, Scope.of(outer, visible)));
        return relation;
    }

    /** A body alone, whose sort keys are its query's. */
    Relation body(Query query, Query.Body body, Scope empty) {
        if (body instanceof Query.Select select) {
            return selects.analyze(select, query.orderBy(), empty);
        }
        Relation relation = unsorted(body, empty);
        if (body instanceof Query.Nested nested && nested.query().body() instanceof Query.Select) {
            return relation;
        }
        query.orderBy().forEach(key -> sortKey(key.expression(), relation, empty));
        return relation;
    }

    private Relation unsorted(Query.Body body, Scope empty) {
        if (body instanceof Query.SetOperation operation) {
            Relation left = side(operation.left(), empty);
            return combined(operation, left, side(operation.right(), empty));
        }
        if (body instanceof Query.Values values) {
            return values(values, empty);
        }
        return analyze(((Query.Nested) body).query(), empty.outer(), empty.common());
    }

    /** One side of a set operation. */
    Relation side(Query.Body body, Scope empty) {
        return body instanceof Query.Select select ? selects.analyze(select, List.of(), empty) : unsorted(body, empty);
    }

    /** The names are the left side's; each value comes from either side. */
    Relation combined(Query.SetOperation operation, Relation left, Relation right) {
        if (!left.known() || !right.known()) {
            return left;
        }
        if (left.columns().size() != right.columns().size()) {
            String word = operation.operator().name();
            faults.error(
                    Code.SYNTAX_ERROR,
                    operation.right().span(),
                    "each " + word + " query must have the same number of columns",
                    "left: " + String.join(", ", left.names()),
                    "right: " + String.join(", ", right.names()));
            return Relation.UNKNOWN;
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < left.columns().size(); i++) {
            Column first = left.columns().get(i);
            Origins origins = Origins.union(
                    List.of(first.origins(), right.columns().get(i).origins()));
            columns.add(Column.untyped(first.name(), origins));
        }
        return Relation.of(columns);
    }

    private Relation values(Query.Values values, Scope empty) {
        int width = values.rows().get(0).size();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(Column.untyped("column" + (i + 1), Origins.NONE));
        }
        for (List<Expression> row : values.rows()) {
            expressions.all(row, empty);
            if (row.size() != width) {
                faults.error(
                        Code.SYNTAX_ERROR,
                        row.isEmpty() ? values.span() : row.get(0).span(),
                        "VALUES lists must all be the same length");
                return Relation.UNKNOWN;
            }
        }
        return Relation.of(columns);
    }

    /** A set operation can be sorted by its result's columns only. */
    private void sortKey(Expression key, Relation relation, Scope empty) {
        if (!relation.known()
                || selects.isPosition(key, "ORDER BY", relation.columns().size())) {
            return;
        }
        ScopeItem result = ScopeItem.nameless(ScopeItem.entries(relation.columns(), empty.depth()), Extent.COMPLETE);
        boolean name =
                key instanceof Expression.ColumnName column && column.parts().size() == 1;
        boolean resolved = faults.noneIn(() -> expressions.analyze(key, empty.with(List.of(result))));
        if (resolved && !name) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    key.span(),
                    "invalid UNION/INTERSECT/EXCEPT ORDER BY clause",
                    "only result column names can be used, not expressions or functions",
                    "the result has: " + String.join(", ", relation.names()));
        }
    }
}
