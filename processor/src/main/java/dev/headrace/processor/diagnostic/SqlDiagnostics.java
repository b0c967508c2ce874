package dev.headrace.processor.diagnostic;

import java.util.List;

/**
 * Takes the faults of one SQL text and reports them at their places in it.
 *
 * @param diagnostics where they go
 * @param place the annotation member that holds the SQL
 * @param owner the qualified name of the class whose SQL it is
 * @param sql the SQL as the user wrote it
 */
public record SqlDiagnostics(Diagnostics diagnostics, Place place, String owner, String sql) {
    /** Reports an error at that span of the SQL. */
    public void error(Code code, Span span, String message, String... details) {
        diagnostics.report(Diagnostic.error(code, place, message, details).at(new Excerpt(owner, sql, span)));
    }

    /** Reports an error at that span of the SQL. */
    public void error(Code code, Span span, String message, List<String> details) {
        error(code, span, message, details.toArray(String[]::new));
    }
}
