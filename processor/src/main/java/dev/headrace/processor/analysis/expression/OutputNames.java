package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Query;
import java.util.Optional;

/** The names that PostgreSQL gives to output columns without a label ({@code FigureColname} of its parser). */
public final class OutputNames {
    private static final String NONE = "?column?";

    private OutputNames() {}

    /** A name and whether it is good enough to keep when the expression is cast. */
    private record Guess(String name, boolean strong) {}

    /** The name of that expression's column. */
    public static String of(Expression expression) {
        return guess(expression).map(Guess::name).orElse(NONE);
    }

    private static Optional<Guess> guess(Expression expression) {
        if (expression instanceof Expression.ColumnName column) {
            return strong(column.column().text());
        }
        if (expression instanceof Expression.Call call) {
            return strong(call.name().get(call.name().size() - 1).text());
        }
        if (expression instanceof Expression.Special special) {
            return strong(special.name());
        }
        if (expression instanceof Expression.SpecialAggregate aggregate) {
            return strong(aggregate.function().name());
        }
        if (expression instanceof Expression.Cast cast) {
            return guess(cast.operand())
                    .filter(Guess::strong)
                    .or(() -> weak(cast.type().name()));
        }
        if (expression instanceof Expression.Case branches) {
            return branches.otherwise()
                    .flatMap(OutputNames::guess)
                    .filter(Guess::strong)
                    .or(() -> weak("case"));
        }
        if (expression instanceof Expression.Operation operation) {
            return operation(operation);
        }
        if (expression instanceof Expression.Subquery subquery) {
            return subquery(subquery);
        }
        return structure(expression);
    }

    private static Optional<Guess> structure(Expression expression) {
        if (expression instanceof Expression.ArrayOf) {
            return strong("array");
        }
        if (expression instanceof Expression.Row) {
            return strong("row");
        }
        if (expression instanceof Expression.Field field) {
            return strong(field.field().text());
        }
        if (expression instanceof Expression.Collate collate) {
            return guess(collate.operand());
        }
        if (expression instanceof Expression.Subscript subscript) {
            return guess(subscript.array());
        }
        return Optional.empty();
    }

    private static Optional<Guess> operation(Expression.Operation operation) {
        return switch (operation.operator()) {
            case "AT TIME ZONE", "AT LOCAL" -> strong("timezone");
            case "IS NORMALIZED" -> strong("is_normalized");
            case "OVERLAPS" -> strong("overlaps");
            default -> Optional.empty();
        };
    }

    private static Optional<Guess> subquery(Expression.Subquery subquery) {
        return switch (subquery.kind()) {
            case EXISTS -> strong("exists");
            case ARRAY -> strong("array");
            case SCALAR -> strong(first(subquery.query().body()));
            case QUANTIFIED -> Optional.empty();
        };
    }

    private static String first(Query.Body body) {
        if (body instanceof Query.Select select
                && !select.targets().isEmpty()
                && select.targets().get(0) instanceof Query.Target.Value value) {
            return value.label().map(label -> label.text()).orElseGet(() -> of(value.expression()));
        }
        if (body instanceof Query.SetOperation operation) {
            return first(operation.left());
        }
        if (body instanceof Query.Nested nested) {
            return first(nested.query().body());
        }
        return body instanceof Query.Values ? "column1" : NONE;
    }

    private static Optional<Guess> strong(String name) {
        return Optional.of(new Guess(name, true));
    }

    private static Optional<Guess> weak(String name) {
        return Optional.of(new Guess(name, false));
    }
}
