package dev.headrace.processor.diagnostic;

import java.util.List;
import java.util.Objects;

/**
 * A place inside the SQL, or another text, of an annotation.
 *
 * @param owner the qualified name of the class whose SQL it is
 * @param sql the whole SQL as the user wrote it
 * @param span the part of it that a message is about
 * @param kind what messages call the text
 */
public record Excerpt(String owner, String sql, Span span, String kind) {
    /** A place in SQL. */
    public Excerpt(String owner, String sql, Span span) {
        this(owner, sql, span, "SQL");
    }

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

    /** The place in words, the line of SQL and a caret below it. */
    public List<String> lines() {
        String line = lineText();
        String number = Integer.toString(line());
        int before = line.offsetByCodePoints(0, Math.min(column() - 1, line.codePointCount(0, line.length())));
        // Tabs stay tabs, so that the caret stands below the right character however wide a tab is shown.
        String indent = line.substring(0, before).replaceAll("[^\t]", " ");
        int carets = Math.max(1, Math.min(span.end() - span.start(), line.length() - before));
        return List.of(
                owner + ", " + kind + " line " + number + ", column " + column(),
                "  " + number + " | " + line,
                "  " + " ".repeat(number.length()) + " | " + indent + "^".repeat(carets));
    }
}
