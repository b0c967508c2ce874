package dev.headrace.processor.sql.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two commas of a call in a dbt form.
 *
 * @param name the name before {@code =}; empty if it has none
 * @param value what is given, as it is written
 */
record FormArgument(Optional<String> name, String value) {
    private static final Pattern NAMED = Pattern.compile("(\\w+)\\s*=(?!=)\\s*(.*)", Pattern.DOTALL);

    /** The arguments of a call such as {@code config(materialized='table')}; none if the text is no call. */
    static List<FormArgument> of(String call) {
        int open = call.indexOf('(');
        int close = call.lastIndexOf(')');
        return open < 0 || close < open
                ? List.of()
                : parts(call.substring(open + 1, close)).stream()
                        .map(FormArgument::read)
                        .toList();
    }

    /** The items of a list such as {@code ['a', 'b']}, or the one value. */
    List<String> items() {
        return value.startsWith("[") && value.endsWith("]")
                ? parts(value.substring(1, value.length() - 1))
                : List.of(value);
    }

    /** A value without its quotes. */
    static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && "'\"".indexOf(value.charAt(0)) >= 0
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static FormArgument read(String part) {
        Matcher named = NAMED.matcher(part);
        return named.matches()
                ? new FormArgument(Optional.of(named.group(1)), named.group(2))
                : new FormArgument(Optional.empty(), part);
    }

    /** What stands between the commas that are in no quotes and no brackets. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\'' || each == '"') {
                int close = text.indexOf(each, i + 1);
                i = close < 0 ? text.length() : close;
            } else if ("([{".indexOf(each) >= 0) {
                depth++;
            } else if (")]}".indexOf(each) >= 0) {
                depth--;
            } else if (each == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(Math.min(start, text.length())).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
