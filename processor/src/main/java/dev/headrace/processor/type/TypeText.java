package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A type's name in SQL, as {@code format_type} makes it. */
final class TypeText {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bool", "boolean"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("numeric", "numeric"),
            Map.entry("interval", "interval"),
            Map.entry("bit", "bit"),
            Map.entry("varbit", "bit varying"),
            Map.entry("bpchar", "character"),
            Map.entry("varchar", "character varying"),
            Map.entry("time", "time without time zone"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timestamptz", "timestamp with time zone"));

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private TypeText() {}

    /** With the modifier. */
    static String of(PgType type) {
        return (type.modifier() < 0 ? unmodified(type.name()) : modified(type)) + (type.array() ? "[]" : "");
    }

    /** Without, as messages have it. */
    static String plain(PgType type) {
        return name(type.name()) + (type.array() ? "[]" : "");
    }

    private static String name(String internal) {
        String sql = NAMES.get(internal);
        return sql != null ? sql : quoted(internal);
    }

    /** BIT and CHARACTER without a length would be read as those of length 1. */
    private static String unmodified(String internal) {
        return switch (internal) {
            case "bit" -> "\"bit\"";
            case "bpchar" -> "bpchar";
            default -> name(internal);
        };
    }

    private static String modified(PgType type) {
        int modifier = type.modifier();
        return switch (type.name()) {
            case "numeric" ->
                "numeric(" + NumericModifier.precision(modifier) + "," + NumericModifier.scale(modifier) + ")";
            case "bpchar", "varchar" -> name(type.name()) + "(" + (modifier - 4) + ")";
            case "time", "timetz", "timestamp", "timestamptz" ->
                name(type.name()).replaceFirst(" ", "(" + modifier + ") ");
            case "interval" -> "interval" + IntervalModifier.text(modifier);
            default -> name(type.name()) + "(" + modifier + ")";
        };
    }

    private static String quoted(String internal) {
        List<String> parts = new ArrayList<>(Arrays.asList(internal.split("\\.", 2)));
        return parts.stream().map(TypeText::quotedPart).collect(Collectors.joining("."));
    }

    private static String quotedPart(String part) {
        boolean plain = PLAIN.matcher(part).matches() && !KeywordNames.needQuotes(part);
        return plain ? part : "\"" + part.replace("\"", "\"\"") + "\"";
    }
}
