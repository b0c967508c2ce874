package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import java.util.Optional;

/**
 * What begins in a text and does not end: a string, a quoted name or a comment (section 4.1 of the manual).
 *
 * @param what it, in PostgreSQL's words
 * @param span where it begins, to the end of its line
 */
record Unterminated(String what, Span span) {
    /** The first of them; empty if everything ends. */
    static Optional<Unterminated> in(String sql) {
        for (int i = 0; i < sql.length(); ) {
            int end = end(sql, i);
            if (end < 0) {
                int line = sql.indexOf('\n', i);
                return Optional.of(new Unterminated(name(sql.charAt(i)), new Span(i, line < 0 ? sql.length() : line)));
            }
            i = end;
        }
        return Optional.empty();
    }

    private static String name(char first) {
        return switch (first) {
            case '"' -> "quoted identifier";
            case '/' -> "/* comment";
            case '$' -> "dollar-quoted string";
            default -> "quoted string";
        };
    }

    /** Where what begins at {@code i} ends; negative if it does not. */
    private static int end(String sql, int i) {
        char c = sql.charAt(i);
        if (c == '\'' || c == '"') {
            boolean escapes = c == '\'' && i > 0 && Character.toLowerCase(sql.charAt(i - 1)) == 'e';
            return quoteEnd(sql, i, c, escapes);
        }
        if (sql.startsWith("--", i)) {
            int line = sql.indexOf('\n', i);
            return line < 0 ? sql.length() : line;
        }
        if (sql.startsWith("/*", i)) {
            return commentEnd(sql, i);
        }
        return c == '$' ? dollarEnd(sql, i) : i + 1;
    }

    private static int quoteEnd(String sql, int start, char quote, boolean escapes) {
        for (int i = start + 1; i < sql.length(); i++) {
            if (escapes && sql.charAt(i) == '\\') {
                i++;
            } else if (sql.charAt(i) == quote) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int commentEnd(String sql, int start) {
        int depth = 0;
        for (int i = start; i < sql.length() - 1; i++) {
            boolean opens = sql.startsWith("/*", i);
            if (opens || sql.startsWith("*/", i)) {
                depth += opens ? 1 : -1;
                i++;
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int dollarEnd(String sql, int start) {
        int tagEnd = sql.indexOf('$', start + 1);
        boolean tag = tagEnd > 0 && sql.substring(start + 1, tagEnd).matches("([A-Za-z_]\\w*)?");
        if (!tag) {
            return start + 1;
        }
        String delimiter = sql.substring(start, tagEnd + 1);
        int close = sql.indexOf(delimiter, tagEnd + 1);
        return close < 0 ? -1 : close + delimiter.length();
    }
}
