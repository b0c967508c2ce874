package dev.headrace.engine.postgres.sql;

import dev.headrace.graph.NodeColumn;
import java.util.Map;
import java.util.Set;

/**
 * How the values of a column are compared: by PostgreSQL's own equality of their type, where it has one.
 *
 * @param expected the type that an expected value is written as; without a length or scale, which would cut it
 * @param compared the type that both are compared as
 */
public record ComparableType(String expected, String compared) {
    /** What has no equality that every value takes part in, and what is compared in its place. */
    private static final Map<String, String> STAND_INS = Map.ofEntries(
            Map.entry("json", "jsonb"),
            Map.entry("xml", "text"),
            Map.entry("point", "text"),
            Map.entry("lseg", "text"),
            Map.entry("line", "text"),
            Map.entry("box", "text"),
            Map.entry("path", "text"),
            Map.entry("polygon", "text"),
            Map.entry("circle", "text"),
            Map.entry("jsonpath", "text"),
            Map.entry("refcursor", "text"));

    /** The types of which a cast to a shorter one says nothing of what it cuts. */
    private static final Set<String> CUTTING = Set.of("numeric", "character varying", "time", "timestamp", "interval");

    public static ComparableType of(NodeColumn column) {
        String type = column.type().orElse("text");
        String array = type.endsWith("[]") ? "[]" : "";
        String element = type.substring(0, type.length() - array.length());
        String plain = unlimited(element);
        return new ComparableType(plain + array, STAND_INS.getOrDefault(plain, plain) + array);
    }

    private static String unlimited(String type) {
        if (type.startsWith("character(")) {
            return "bpchar";
        }
        int open = type.indexOf('(');
        String name = open < 0 ? type : type.substring(0, open);
        return open >= 0 && CUTTING.contains(name.split(" (day|hour|minute|second|year|month)", 2)[0])
                ? name + type.substring(type.indexOf(')') + 1)
                : type;
    }

    /** An expected value as a literal. */
    public String literal(String value) {
        return compare(Sql.literal(value) + "::" + expected);
    }

    /** A value as it is compared. */
    public String compare(String value) {
        return compared.equals(expected) ? value : value + "::" + compared;
    }
}
