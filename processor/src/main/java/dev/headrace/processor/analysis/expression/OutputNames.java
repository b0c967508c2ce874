package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Query;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that PostgreSQL gives to output columns without a label ({@code FigureColname} of its parser). */
public final class OutputNames {
    private static final String NONE = "?column?";

    /** The internal names of types that SQL spells otherwise (section 8 of the manual, table 8.1). */
    private static final Map<String, String> INTERNAL = Map.ofEntries(
            Map.entry("int", "int4"),
            Map.entry("integer", "int4"),
            Map.entry("bigint", "int8"),
            Map.entry("smallint", "int2"),
            Map.entry("real", "float4"),
            Map.entry("float", "float8"),
            Map.entry("double precision", "float8"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("character varying", "varchar"),
            Map.entry("character", "bpchar"),
            Map.entry("char", "bpchar"),
            Map.entry("bit varying", "varbit"),
            Map.entry("boolean", "bool"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("time with time zone", "timetz"),
            Map.entry("time without time zone", "time"));

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
            return special.name().equals("interval") ? weak("interval") : strong(special.name());
        }
        if (expression instanceof Expression.Cast cast) {
            return guess(cast.operand()).filter(Guess::strong).or(() -> weak(internal(cast.type())));
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
        if (expression instanceof Expression.Subscript subscript) {
            return guess(subscript.array());
        }
        return Optional.empty();
    }

    private static Optional<Guess> operation(Expression.Operation operation) {
        return switch (operation.operator()) {
            case "COLLATE" -> guess(operation.operands().get(0));
            case "AT TIME ZONE" -> strong("timezone");
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

    private static String internal(String type) {
        String plain = type.replaceAll("\\s*\\(.*?\\)|\\s*\\[.*?\\]", "").strip();
        String folded = plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        String name = last.startsWith("\"") ? last.replace("\"", "") : last.toLowerCase(Locale.ROOT);
        return INTERNAL.getOrDefault(folded, name);
    }

    private static Optional<Guess> strong(String name) {
        return Optional.of(new Guess(name, true));
    }

    private static Optional<Guess> weak(String name) {
        return Optional.of(new Guess(name, false));
    }
}
