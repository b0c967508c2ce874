package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.Place.Named;
import dev.headrace.processor.analysis.ServerCatalog.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Random expressions of about a given type, of what the server can call. */
final class ExpressionGenerator {
    /** Types of which one often stands where another is expected. */
    private static final List<List<String>> RELATED = List.of(
            List.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
            List.of("text", "character varying", "character", "name", "label"),
            List.of("date", "timestamp without time zone", "timestamp with time zone"),
            List.of("time without time zone", "time with time zone", "interval"),
            List.of("json", "jsonb", "text"),
            List.of("inet", "cidr"),
            List.of("bit", "bit varying"),
            List.of("integer", "positive", "oid"),
            List.of("integer[]", "bigint[]", "numeric[]"),
            List.of("text[]", "character varying[]"));

    private static final List<String> GARBAGE = List.of("abc", "", "1.5x", "2024-13-45", "{", "12:99", "-");

    private final Dice dice;
    private final ServerCatalog catalog;
    private final SampleValues values;
    private final ConstructGenerator constructs;
    private final List<String> types;

    ExpressionGenerator(Dice dice, ServerCatalog catalog, SampleValues values) {
        this.dice = dice;
        this.catalog = catalog;
        this.values = values;
        this.constructs = new ConstructGenerator(dice, this);
        this.types = List.copyOf(values.types());
    }

    /** A type: often one that the place has a column of. */
    String type(Place place) {
        boolean known = !place.columns().isEmpty() && dice.chance(60);
        return known ? dice.pick(place.columns()).type() : dice.pick(types);
    }

    /** An expression of about that type. */
    String of(String type, Place place, int depth) {
        if (depth <= 0 || dice.chance(25)) {
            return leaf(type, place);
        }
        String made = switch (dice.below(12)) {
            case 0, 1, 2 -> operator(type, place, depth);
            case 3, 4, 5 -> function(type, place, depth);
            case 6 -> constructs.conditional(type, place, depth);
            case 7 -> cast(type, place, depth);
            case 8 -> overRows(type, place, depth);
            case 9 -> subquery(type, place);
            default -> constructs.special(type, place, depth);
        };
        return made.isEmpty() ? leaf(type, place) : made;
    }

    /** What stands where that type is expected: often it, sometimes something related, or a literal of no type yet. */
    String argument(String type, Place place, int depth) {
        if (dice.chance(place.strays())) {
            return dice.chance(25) ? SampleValues.quoted(dice.pick(GARBAGE)) : of(dice.pick(types), place, depth - 1);
        }
        if (dice.chance(6)) {
            return untyped(type);
        }
        return of(dice.chance(15) ? related(type) : type, place, depth - 1);
    }

    private String related(String type) {
        List<List<String>> groups =
                RELATED.stream().filter(group -> group.contains(type)).toList();
        return groups.isEmpty() ? type : dice.pick(dice.pick(groups));
    }

    private String operator(String type, Place place, int depth) {
        List<Call> choices = catalog.calls("o", type);
        if (choices.isEmpty()) {
            return "";
        }
        Call call = dice.pick(choices);
        List<String> operands = arguments(call.arguments(), place, depth);
        String text = operands.size() == 1
                ? call.name() + " " + operands.get(0)
                : operands.get(0) + " " + call.name() + " " + operands.get(1);
        return dice.chance(85) ? "(" + text + ")" : text;
    }

    private String function(String type, Place place, int depth) {
        List<Call> choices = catalog.calls("f", type).stream()
                .filter(call -> !call.returnsSet() || dice.chance(3))
                .toList();
        if (choices.isEmpty()) {
            return "";
        }
        Call call = dice.pick(choices);
        return call.name() + "(" + String.join(", ", arguments(call.arguments(), place, depth)) + ")";
    }

    private List<String> arguments(List<String> expected, Place place, int depth) {
        List<String> arguments = new ArrayList<>();
        expected.forEach(type -> arguments.add(argument(type, place, depth)));
        return arguments;
    }

    private String overRows(String type, Place place, int depth) {
        if (place.windows() && dice.chance(50)) {
            return windowed(type, place.withinWindow(), depth);
        }
        return place.aggregates() ? aggregate(type, place.withinAggregate(), depth) : "";
    }

    private String aggregate(String type, Place place, int depth) {
        List<Call> choices = catalog.calls("a", type);
        if (choices.isEmpty()) {
            return "";
        }
        Call call = dice.pick(choices);
        List<String> arguments = arguments(call.arguments(), place, depth);
        String filter = dice.chance(15) ? " filter (where " + argument("boolean", place, depth - 1) + ")" : "";
        if (call.orderedSet()) {
            String direct = arguments.stream().limit(call.direct()).collect(Collectors.joining(", "));
            String sorted = arguments.stream().skip(call.direct()).collect(Collectors.joining(", "));
            return call.name() + "(" + direct + ") within group (order by " + sorted + ")" + filter;
        }
        String all = arguments.isEmpty() ? "*" : String.join(", ", arguments);
        String distinct = !arguments.isEmpty() && dice.chance(10) ? "distinct " : "";
        String order = distinct.isEmpty() && !arguments.isEmpty() && dice.chance(10)
                ? " order by " + leaf(type(place), place)
                : "";
        return call.name() + "(" + distinct + all + order + ")" + filter;
    }

    private String windowed(String type, Place place, int depth) {
        List<Call> choices = catalog.calls(dice.of("w", "a"), type).stream()
                .filter(call -> !call.orderedSet())
                .toList();
        if (choices.isEmpty()) {
            return "";
        }
        Call call = dice.pick(choices);
        List<String> arguments = arguments(call.arguments(), place, depth);
        String all = arguments.isEmpty() && call.kind().equals("a") ? "*" : String.join(", ", arguments);
        return call.name() + "(" + all + ") over (" + window(place) + ")";
    }

    private String window(Place place) {
        String partition = dice.chance(40) ? "partition by " + leaf(type(place), place) + " " : "";
        String order =
                dice.chance(60) ? "order by " + leaf(type(place), place) + dice.of("", " desc", " nulls first") : "";
        String frame = dice.chance(20)
                ? dice.of(
                        " rows between 1 preceding and current row",
                        " rows unbounded preceding",
                        " groups between 1 preceding and 2 following",
                        " range between unbounded preceding and unbounded following",
                        " rows between 2 preceding and 1 preceding exclude current row",
                        " range between '1' preceding and current row")
                : "";
        return partition + order + frame;
    }

    private String cast(String type, Place place, int depth) {
        String source = dice.chance(50) ? related(type) : dice.of("text", "integer", type);
        return "(" + of(source, place, depth - 1) + ")::" + modified(type);
    }

    private String modified(String type) {
        if (dice.chance(60)) {
            return type;
        }
        return switch (type) {
            case "numeric" -> dice.of("numeric(10,2)", "numeric(5)", "decimal");
            case "character varying" -> dice.of("varchar(10)", "varchar(3)", "varchar");
            case "character" -> dice.of("char(5)", "char", "bpchar");
            case "timestamp without time zone" -> dice.of("timestamp(3)", "timestamp(0)");
            case "timestamp with time zone" -> dice.of("timestamptz(3)", "timestamptz");
            case "time without time zone" -> dice.of("time(2)", "time");
            case "interval" -> dice.of("interval(2)", "interval day to second", "interval year");
            case "bit" -> "bit(4)";
            case "bit varying" -> "varbit(8)";
            case "double precision" -> dice.of("float8", "float(30)");
            case "numeric[]" -> "numeric(10,2)[]";
            default -> type;
        };
    }

    private String subquery(String type, Place place) {
        String query = place.subqueries().of(type);
        return query.isEmpty() ? "" : dice.chance(85) ? "(" + query + " limit 1)" : "(" + query + ")";
    }

    /** A column of that type if there is one, or a literal. */
    String leaf(String type, Place place) {
        List<Named> columns = place.columns().stream()
                .filter(column -> column.type().equals(type))
                .toList();
        if (!columns.isEmpty() && dice.chance(80)) {
            return dice.pick(columns).sql();
        }
        String made = place.aggregates() && dice.chance(30) ? aggregate(type, place.withinAggregate(), 1) : "";
        return made.isEmpty() ? literal(type) : made;
    }

    private String literal(String type) {
        List<String> choices = values.of(type);
        if (choices.isEmpty() || dice.chance(8)) {
            return "null::" + type;
        }
        String value = dice.pick(choices);
        return switch (type) {
            case "integer", "numeric", "boolean" ->
                value.matches("[\\w.]+(?<!NaN|Infinity)") ? value : typed(value, type);
            default -> dice.chance(7) ? untyped(type) : typed(value, type);
        };
    }

    private String typed(String value, String type) {
        return SampleValues.quoted(value) + "::" + type;
    }

    private String untyped(String type) {
        List<String> choices = values.of(type);
        return choices.isEmpty() || dice.chance(20) ? "null" : SampleValues.quoted(dice.pick(choices));
    }
}
