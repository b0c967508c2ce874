package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;

/** The expressions directly inside an expression, in order; what is inside a query is not among them. */
public final class Parts {
    private Parts() {}

    public static List<Expression> of(Expression expression) {
        if (expression instanceof Expression.Operation operation) {
            return operation.operands();
        }
        if (expression instanceof Expression.Call call) {
            return call(call);
        }
        if (expression instanceof Expression.Special special) {
            return special.operands();
        }
        if (expression instanceof Expression.Cast cast) {
            return List.of(cast.operand());
        }
        if (expression instanceof Expression.Case branches) {
            return branches(branches);
        }
        if (expression instanceof Expression.Quantified quantified) {
            return List.of(quantified.left(), quantified.right());
        }
        return structure(expression);
    }

    private static List<Expression> structure(Expression expression) {
        if (expression instanceof Expression.SpecialAggregate aggregate) {
            List<Expression> all = new ArrayList<>(List.of(aggregate.function()));
            keys(aggregate.orderBy(), all);
            aggregate.filter().ifPresent(all::add);
            aggregate.over().ifPresent(window -> all.addAll(of(window)));
            return all;
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
        if (expression instanceof Expression.Collate collate) {
            return List.of(collate.operand());
        }
        if (expression instanceof Expression.Expanded star) {
            return List.of(star.whole());
        }
        return expression instanceof Expression.Named named ? List.of(named.value()) : List.of();
    }

    private static List<Expression> call(Expression.Call call) {
        List<Expression> all = new ArrayList<>(call.arguments());
        keys(call.orderBy(), all);
        call.filter().ifPresent(all::add);
        call.over().ifPresent(window -> all.addAll(of(window)));
        return all;
    }

    private static List<Expression> branches(Expression.Case branches) {
        List<Expression> all = new ArrayList<>(branches.operand().stream().toList());
        branches.whens().forEach(when -> {
            all.add(when.condition());
            all.add(when.result());
        });
        branches.otherwise().ifPresent(all::add);
        return all;
    }

    private static void keys(List<SortKey> keys, List<Expression> all) {
        keys.forEach(key -> all.add(key.expression()));
    }

    /** The expressions in a window. */
    public static List<Expression> of(Window window) {
        List<Expression> all = new ArrayList<>(window.partitionBy());
        keys(window.orderBy(), all);
        window.frame().ifPresent(frame -> {
            frame.start().offset().ifPresent(all::add);
            frame.end().flatMap(Window.Bound::offset).ifPresent(all::add);
        });
        return all;
    }
}
