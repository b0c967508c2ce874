package dev.headrace.processor.diagnostic;

import java.util.Objects;

/**
 * A place inside the SQL of an annotation.
 *
 * @param owner the qualified name of the class whose SQL it is
 * @param sql the whole SQL as the user wrote it
 * @param span the part of it that a message is about
 */
public record Excerpt(String owner, String sql, Span span) {
    public Excerpt {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(sql, "sql");
        if (span.end() > sql.length()) {
            throw new IllegalArgumentException("span " + span + " is outside the SQL");
        }
    }

    /** The 1-based line. */
    public int line() {
        return (int) sql.substring(0, span.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    /** The 1-based column, in characters. */
    public int column() {
        int lineStart = sql.lastIndexOf('\n', span.start() - 1) + 1;
        return sql.codePointCount(lineStart, span.start()) + 1;
    }

    /** The line it begins on, without its end. */
    public String lineText() {
        int lineStart = sql.lastIndexOf('\n', span.start() - 1) + 1;
        int lineEnd = sql.indexOf('\n', lineStart);
        return sql.substring(lineStart, lineEnd < 0 ? sql.length() : lineEnd).stripTrailing();
    }
}
