package dev.headrace.processor.javac;

import java.util.Set;

/** What a Java escape does to SQL. */
final class SqlEscape {
    private static final Set<String> HARMLESS = Set.of("\\\\", "\\\"", "\\\n");

    private static final Set<String> WHITE_SPACE = Set.of("\\n", "\\s", "\\t");

    private SqlEscape() {}

    /** Whether PostgreSQL would get something else than the author sees. */
    static boolean isAltering(String escape) {
        return !HARMLESS.contains(escape);
    }

    /** Whether the author may well have meant the character that Java makes of it. */
    static boolean isWhiteSpace(String escape) {
        return WHITE_SPACE.contains(escape);
    }

    /** What the author should write; a quote needs no backslash, as Java would take it away again. */
    static String mended(String escape) {
        if (escape.equals("\\'")) {
            return "'";
        }
        return isAltering(escape) ? "\\" + escape : escape;
    }

    /** What Java makes of it, in words. */
    static String meaning(String escape) {
        return switch (escape.charAt(1)) {
            case 'b' -> "a backspace";
            case 'f' -> "a form feed";
            case 'n' -> "a line end";
            case 'r' -> "a carriage return";
            case 's' -> "a space";
            case 't' -> "a tab";
            case '\'' -> "a quote";
            default -> String.format("the character U+%04X", Integer.parseInt(escape.substring(1), 8));
        };
    }
}
