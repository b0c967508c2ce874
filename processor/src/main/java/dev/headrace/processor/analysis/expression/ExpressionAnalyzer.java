package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.ColumnResolver;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Expressions: every name in them resolved. */
public final class ExpressionAnalyzer {
    private final ColumnResolver columns;
    private final Queries queries;
    private final Faults faults;

    public ExpressionAnalyzer(ColumnResolver columns, Queries queries, Faults faults) {
        this.columns = columns;
        this.queries = queries;
        this.faults = faults;
    }

    /** What is known of the expression's value where these names are in view. */
    public Value analyze(Expression expression, Scope scope) {
        if (expression instanceof Expression.ColumnName name) {
            return columns.resolve(name, scope);
        }
        if (expression instanceof Expression.Case branches) {
            return caseOf(branches, scope);
        }
        if (expression instanceof Expression.Call call) {
            return call(call, scope);
        }
        if (expression instanceof Expression.Subquery subquery) {
            return subquery(subquery, subquery.kind(), scope);
        }
        if (expression instanceof Expression.Operation operation && comparesRow(operation)) {
            Expression.Subquery right =
                    (Expression.Subquery) operation.operands().get(1);
            Value left = analyze(operation.operands().get(0), scope);
            return Value.from(List.of(left, subquery(right, Expression.Subquery.Kind.QUANTIFIED, scope)));
        }
        if (expression instanceof Expression.SpecialAggregate aggregate) {
            return aggregate(aggregate, scope);
        }
        if (expression instanceof Expression.Operation operation && isIn(operation)) {
            return in(operation, scope);
        }
        return all(operands(expression), scope);
    }

    private static boolean isIn(Expression.Operation operation) {
        return operation.operator().endsWith("IN")
                && operation.operands().size() == 2
                && operation.operands().get(1) instanceof Expression.Subquery;
    }

    private Value in(Expression.Operation in, Scope scope) {
        Expression left = in.operands().get(0);
        Value tested = analyze(left, scope);
        Query query = ((Expression.Subquery) in.operands().get(1)).query();
        Relation relation = queries.analyze(query, Optional.of(scope), scope.common());
        int width = left instanceof Expression.Row row ? row.fields().size() : 1;
        if (relation.known() && relation.columns().size() != width && !(left instanceof Expression.Subquery)) {
            String many = relation.columns().size() > width ? "many" : "few";
            faults.error(Code.SYNTAX_ERROR, in.span(), "subquery has too " + many + " columns");
        }
        List<Value> values = new ArrayList<>(List.of(tested));
        relation.columns().forEach(column -> values.add(Value.of(column)));
        return Value.from(values);
    }

    /** What is known of a value computed from all of these. */
    public Value all(List<Expression> expressions, Scope scope) {
        return Value.from(expressions.stream().map(each -> analyze(each, scope)).toList());
    }

    /** The expressions inside one that has no rules of its own about names. */
    public static List<Expression> operands(Expression expression) {
        if (expression instanceof Expression.Operation operation) {
            return operation.operands();
        }
        if (expression instanceof Expression.Quantified quantified) {
            return List.of(quantified.left(), quantified.right());
        }
        if (expression instanceof Expression.Collate collate) {
            return List.of(collate.operand());
        }
        if (expression instanceof Expression.Special special) {
            return special.operands();
        }
        if (expression instanceof Expression.SpecialAggregate aggregate) {
            return aggregate.function().operands();
        }
        if (expression instanceof Expression.Cast cast) {
            return List.of(cast.operand());
        }
        if (expression instanceof Expression.Row row) {
            return row.fields();
        }
        if (expression instanceof Expression.ArrayOf array) {
            return array.elements();
        }
        if (expression instanceof Expression.Subscript subscript) {
            List<Expression> all = new ArrayList<>(List.of(subscript.array()));
            subscript.indices().forEach(index -> all.addAll(index.expressions()));
            return all;
        }
        if (expression instanceof Expression.Field field) {
            return List.of(field.composite());
        }
        return expression instanceof Expression.Named named ? List.of(named.value()) : List.of();
    }

    /** The conditions decide which value it is, but are not where it comes from. */
    private Value caseOf(Expression.Case branches, Scope scope) {
        branches.operand().ifPresent(operand -> analyze(operand, scope));
        branches.whens().forEach(when -> analyze(when.condition(), scope));
        Stream<Expression> results = branches.whens().stream().map(Expression.When::result);
        return all(Stream.concat(results, branches.otherwise().stream()).toList(), scope);
    }

    private Value aggregate(Expression.SpecialAggregate aggregate, Scope scope) {
        aggregate.orderBy().forEach(key -> analyze(key.expression(), scope));
        aggregate.filter().ifPresent(filter -> analyze(filter, scope));
        aggregate.over().ifPresent(window -> window(window, scope));
        return analyze(aggregate.function(), scope);
    }

    private Value call(Expression.Call call, Scope scope) {
        call.orderBy().forEach(key -> analyze(key.expression(), scope));
        call.filter().ifPresent(filter -> analyze(filter, scope));
        call.over().ifPresent(window -> window(window, scope));
        return all(call.arguments(), scope);
    }

    /** The names in a window; its own name is looked up by the SELECT. */
    public void window(Window window, Scope scope) {
        window.partitionBy().forEach(key -> analyze(key, scope));
        window.orderBy().forEach(key -> analyze(key.expression(), scope));
        window.frame().ifPresent(frame -> {
            frame.start().offset().ifPresent(offset -> analyze(offset, scope));
            frame.end().flatMap(Window.Bound::offset).ifPresent(offset -> analyze(offset, scope));
        });
    }

    /** {@code (a, b) = (select c, d …)}: the one place where a subquery's row is a value. */
    private static boolean comparesRow(Expression.Operation operation) {
        List<Expression> operands = operation.operands();
        return operands.size() == 2
                && operands.get(0) instanceof Expression.Row
                && operands.get(1) instanceof Expression.Subquery;
    }

    private Value subquery(Expression.Subquery subquery, Expression.Subquery.Kind kind, Scope scope) {
        Relation relation = queries.analyze(subquery.query(), Optional.of(scope), scope.common());
        if (kind == Expression.Subquery.Kind.EXISTS) {
            return Value.UNKNOWN;
        }
        boolean scalar = kind != Expression.Subquery.Kind.QUANTIFIED;
        if (scalar && relation.known() && relation.columns().size() != 1) {
            faults.error(Code.SYNTAX_ERROR, subquery.span(), "subquery must return only one column");
        }
        return Value.from(relation.columns().stream().map(Value::of).toList());
    }
}
