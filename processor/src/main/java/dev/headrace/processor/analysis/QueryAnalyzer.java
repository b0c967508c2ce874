package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.expression.Queries;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.ColumnResolver;
import dev.headrace.processor.analysis.scope.CommonTables;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Queries: what each yields. */
final class QueryAnalyzer implements Queries {
    private final ExpressionAnalyzer expressions;
    private final SelectAnalyzer selects;
    private final SetOperations operations;
    private final ValuesAnalyzer values;
    private final WithAnalyzer with;

    QueryAnalyzer(TableResolver tables, Faults faults) {
        ColumnResolver columns = new ColumnResolver(tables, faults);
        this.expressions = new ExpressionAnalyzer(columns, this, tables, faults);
        FromAnalyzer from = new FromAnalyzer(tables, this, expressions, faults);
        Limits limits = new Limits(expressions, faults);
        this.selects = new SelectAnalyzer(from, tables, columns, expressions, limits, faults);
        this.operations = new SetOperations(this, expressions, tables.types(), limits, faults);
        this.values = new ValuesAnalyzer(operations, expressions, faults);
        this.with = new WithAnalyzer(
                this,
                new RecursiveTerms(this, operations, expressions.analyzed(), faults),
                new AddedColumns(expressions, new Sortable(tables.types(), faults), faults),
                faults);
    }

    /** The expressions of the queries. */
    ExpressionAnalyzer expressions() {
        return expressions;
    }

    /** What the query yields where {@code outer} is in view around it. */
    @Override
    public Relation analyze(Query query, Optional<Scope> outer, CommonTables common) {
        return settled(unsettled(query, outer, common.fromWithin()));
    }

    private Yield unsettled(Query query, Optional<Scope> outer, CommonTables common) {
        CommonTables visible = with.analyze(query, outer, common);
        return body(query.body(), Optional.of(query), Scope.of(outer, visible));
    }

    /** What the first term of a recursive query yields, whose types are the query's. */
    Yield first(Query.SetOperation union, Scope empty) {
        Yield first = body(union.left(), Optional.empty(), empty);
        Relation settled = settled(first);
        List<Operand> columns = new ArrayList<>();
        for (int i = 0; i < settled.columns().size(); i++) {
            columns.add(Operand.at(
                    first.columns().get(i).place(), Value.of(settled.columns().get(i))));
        }
        return new Yield(settled, columns);
    }

    /** A body with what its query puts around it, if it is not a side of a set operation. */
    Yield body(Query.Body body, Optional<Query> around, Scope empty) {
        if (body instanceof Query.Select select) {
            return selects.analyze(select, around, empty);
        }
        if (body instanceof Query.SetOperation operation) {
            return operations.analyze(operation, around, empty);
        }
        if (body instanceof Query.Values rows) {
            return values.analyze(rows, around, empty);
        }
        Query nested = ((Query.Nested) body).query();
        return unsettled(around.map(outer -> merged(outer, nested)).orElse(nested), empty.outer(), empty.common());
    }

    /** What stands behind the parentheses of a query belongs to it. */
    private static Query merged(Query outer, Query nested) {
        return new Query(
                nested.recursive(),
                nested.with(),
                nested.body(),
                outer.orderBy().isEmpty() ? nested.orderBy() : outer.orderBy(),
                outer.limit().or(nested::limit),
                outer.offset().or(nested::offset),
                outer.withTies() || nested.withTies(),
                Stream.concat(nested.locks().stream(), outer.locks().stream()).toList(),
                nested.span());
    }

    /** Literals that no context has given a type are text. */
    private Relation settled(Yield yield) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < yield.relation().columns().size(); i++) {
            Column column = yield.relation().columns().get(i);
            boolean unknown = column.type().filter(PgType::isUnknown).isPresent();
            columns.add(unknown ? column.typed(text(yield.columns().get(i))) : column);
        }
        return yield.relation().with(columns);
    }

    private PgType text(Operand literal) {
        expressions.branches().agree("", List.of(literal));
        return PgType.TEXT;
    }
}
