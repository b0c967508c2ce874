package dev.headrace.processor.sql.token;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;

/** Where what begins with a quote or opens a comment ends; what does not end is refused where it begins. */
public final class Quotes {
    private Quotes() {}

    /**
     * The index behind the closing quote.
     *
     * @param open the index of the opening quote
     * @param start where the whole begins, its prefix included
     */
    static int end(String sql, int open, int start, char quote, boolean escapes) {
        for (int i = open + 1; i < sql.length(); i++) {
            if (escapes && sql.charAt(i) == '\\') {
                i++;
            } else if (sql.charAt(i) == quote) {
                boolean doubled = i + 1 < sql.length() && sql.charAt(i + 1) == quote;
                if (!doubled) {
                    return i + 1;
                }
                i++;
            }
        }
        throw unterminated(sql, start, quote == '"' ? "quoted identifier" : "quoted string");
    }

    /** The index of the end of that line. */
    static int lineEnd(String sql, int start) {
        int i = start;
        while (i < sql.length() && sql.charAt(i) != '\n' && sql.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** Comments nest. */
    static int commentEnd(String sql, int start) {
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
        throw unterminated(sql, start, "/* comment");
    }

    /** {@code $tag$}; empty if there is none. */
    public static String dollarDelimiter(String sql, int start) {
        int i = start + 1;
        while (i < sql.length() && sql.charAt(i) != '$' && Lexer.isNamePart(sql.charAt(i))) {
            i++;
        }
        boolean closed = i < sql.length() && sql.charAt(i) == '$';
        return closed ? sql.substring(start, i + 1) : "";
    }

    static int dollarEnd(String sql, int start, String delimiter) {
        int close = sql.indexOf(delimiter, start + delimiter.length());
        if (close < 0) {
            throw unterminated(sql, start, "dollar-quoted string");
        }
        return close + delimiter.length();
    }

    private static UnsupportedSql unterminated(String sql, int start, String what) {
        Span line = new Span(start, lineEnd(sql, start));
        return UnsupportedSql.of(new SyntaxFault(
                Code.SYNTAX_ERROR, line, "unterminated " + what, List.of("close it before the SQL ends")));
    }
}
