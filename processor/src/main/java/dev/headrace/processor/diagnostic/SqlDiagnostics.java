package dev.headrace.processor.diagnostic;

import java.util.List;

/**
 * Takes the faults of one SQL text and reports them at their places in it.
 *
 * @param diagnostics where they go
 * @param place the annotation member that holds the SQL
 * @param owner the qualified name of the class whose SQL it is
 * @param sql the SQL as the user wrote it
 * @param offset how many characters of ours stand before the user's in the text that is read
 */
public record SqlDiagnostics(Diagnostics diagnostics, Place place, String owner, String sql, int offset) {
    /** Takes the faults of a text that is read as the user wrote it. */
    public SqlDiagnostics(Diagnostics diagnostics, Place place, String owner, String sql) {
        this(diagnostics, place, owner, sql, 0);
    }

    /** Reports an error at that span of the SQL. */
    public void error(Code code, Span span, String message, String... details) {
        Span users = new Span(users(span.start()), users(span.end()));
        diagnostics.report(Diagnostic.error(code, place, message, details).at(new Excerpt(owner, sql, users)));
    }

    /** Reports an error at that span of the SQL. */
    public void error(Code code, Span span, String message, List<String> details) {
        error(code, span, message, details.toArray(String[]::new));
    }

    private int users(int position) {
        return Math.max(0, Math.min(position - offset, sql.length()));
    }
}
