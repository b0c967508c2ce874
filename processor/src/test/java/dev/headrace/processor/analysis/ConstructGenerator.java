package dev.headrace.processor.analysis;

import java.util.List;

/** Random expressions of PostgreSQL's grammar that are neither operators nor functions of its catalog. */
final class ConstructGenerator {
    private static final List<String> MOMENTS =
            List.of("date", "timestamp without time zone", "timestamp with time zone", "interval");

    private final Dice dice;
    private final ExpressionGenerator expressions;

    ConstructGenerator(Dice dice, ExpressionGenerator expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    /** CASE, COALESCE and their like. */
    String conditional(String type, Place place, int depth) {
        String one = expressions.argument(type, place, depth);
        String other = expressions.argument(type, place, depth);
        return switch (dice.below(7)) {
            case 0 -> "coalesce(" + one + ", " + other + ")";
            case 1 -> "nullif(" + one + ", " + other + ")";
            case 2 -> dice.of("greatest", "least") + "(" + one + ", " + other + ")";
            case 3 -> simpleCase(one, other, place, depth);
            case 4 -> "case when " + condition(place, depth) + " then " + one + " end";
            default -> "case when " + condition(place, depth) + " then " + one + " else " + other + " end";
        };
    }

    private String simpleCase(String one, String other, Place place, int depth) {
        String type = expressions.type(place);
        return "case " + expressions.of(type, place, depth - 1) + " when "
                + expressions.argument(type, place, depth - 1) + " then " + one + " else " + other + " end";
    }

    private String condition(Place place, int depth) {
        return expressions.argument("boolean", place, depth - 1);
    }

    /** What the grammar has for that type. */
    String special(String type, Place place, int depth) {
        if (type.endsWith("[]")) {
            return array(type, place, depth);
        }
        return switch (type) {
            case "boolean" -> test(place, depth);
            case "numeric" ->
                "extract(" + dice.of("year", "epoch", "day", "hour", "dow") + " from "
                        + expressions.argument(dice.pick(MOMENTS), place, depth) + ")";
            case "text" -> text(place, depth);
            case "timestamp without time zone" -> moved("timestamp with time zone", place, depth);
            case "timestamp with time zone" -> moved("timestamp without time zone", place, depth);
            case "jsonb" -> "(" + expressions.argument("jsonb", place, depth) + ")[" + dice.of("0", "'a'") + "]";
            default -> element(type, place, depth);
        };
    }

    private String moved(String type, Place place, int depth) {
        return expressions.argument(type, place, depth) + " at time zone " + dice.of("'UTC'", "interval '1 hour'");
    }

    private String text(Place place, int depth) {
        String text = expressions.argument("text", place, depth);
        return switch (dice.below(5)) {
            case 0 -> "substring(" + text + " from " + expressions.argument("integer", place, depth) + ")";
            case 1 -> "trim(" + dice.of("", "both 'x' from ", "leading from ") + text + ")";
            case 2 -> "concat(" + text + ", " + expressions.of(expressions.type(place), place, depth - 1) + ")";
            case 3 ->
                "format('%s %s', " + text + ", " + expressions.of(expressions.type(place), place, depth - 1) + ")";
            default -> text + " || " + expressions.of(expressions.type(place), place, depth - 1);
        };
    }

    private String element(String type, Place place, int depth) {
        return "(" + expressions.of(type + "[]", place, depth - 1) + ")[" + expressions.argument("integer", place, 1)
                + "]";
    }

    private String array(String type, Place place, int depth) {
        String element = type.substring(0, type.length() - 2);
        String one = expressions.argument(element, place, depth);
        return switch (dice.below(5)) {
            case 0 -> "(" + expressions.argument(type, place, depth) + ")[" + dice.of("1:2", ":2", "1:") + "]";
            case 1 -> query("array", element, place);
            case 2 -> "array[" + one + "]";
            default -> "array[" + one + ", " + expressions.argument(element, place, depth) + "]";
        };
    }

    private String query(String before, String type, Place place) {
        String query = place.subqueries().of(type);
        return query.isEmpty() ? "" : before + "(" + query + ")";
    }

    private String test(Place place, int depth) {
        String type = expressions.type(place);
        String one = expressions.of(type, place, depth - 1);
        String other = expressions.argument(type, place, depth);
        return switch (dice.below(14)) {
            case 0 -> "(" + condition(place, depth) + " and " + condition(place, depth) + ")";
            case 1 -> "(" + condition(place, depth) + " or " + condition(place, depth) + ")";
            case 2 -> "not (" + condition(place, depth) + ")";
            case 3 -> one + dice.of(" is null", " is not null");
            case 4 -> one + dice.of(" is distinct from ", " is not distinct from ") + other;
            case 5 ->
                one + dice.of(" between ", " not between ", " between symmetric ") + other + " and "
                        + expressions.argument(type, place, depth);
            case 6 ->
                one + dice.of(" in (", " not in (") + other + ", " + expressions.argument(type, place, depth) + ")";
            case 7 ->
                expressions.argument("text", place, depth)
                        + dice.of(" like ", " not ilike ", " similar to ")
                        + expressions.argument("text", place, 1);
            case 8 -> query("exists ", type, place);
            case 9 -> query(one + dice.of(" in ", " = any ", " <> all "), type, place);
            case 10 -> one + dice.of(" = any (", " < all (") + expressions.argument(type + "[]", place, depth) + ")";
            case 11 -> condition(place, depth) + dice.of(" is true", " is not false", " is unknown");
            case 12 -> "(" + one + ", 1) " + dice.of("=", "<", "<>") + " (" + other + ", 2)";
            default -> "(" + one + dice.of(" = ", " <> ", " < ", " >= ") + other + ")";
        };
    }
}
