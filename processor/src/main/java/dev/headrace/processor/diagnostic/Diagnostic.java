package dev.headrace.processor.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One message about one mistake.
 *
 * @param severity whether the build fails
 * @param code what kind of mistake it is
 * @param place where in the Java it stands; with an excerpt, the annotation member that holds the SQL
 * @param excerpt where in the SQL it stands; empty if it is not about SQL
 * @param message one sentence, in PostgreSQL's words where PostgreSQL has words
 * @param details what there is, what was probably meant, what to paste: a line each
 */
public record Diagnostic(
        Severity severity, Code code, Place place, Optional<Excerpt> excerpt, String message, List<String> details) {
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        details = List.copyOf(details);
    }

    /** Whether a message fails the build. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** An error at a Java declaration. */
    public static Diagnostic error(Code code, Place place, String message, String... details) {
        return new Diagnostic(Severity.ERROR, code, place, Optional.empty(), message, List.of(details));
    }

    /** A warning at a Java declaration. */
    public static Diagnostic warning(Code code, Place place, String message, String... details) {
        return new Diagnostic(Severity.WARNING, code, place, Optional.empty(), message, List.of(details));
    }

    /** The same message, at a place in the SQL that this Java place holds. */
    public Diagnostic at(Excerpt where) {
        return new Diagnostic(severity, code, place, Optional.of(where), message, details);
    }

    /** The same message with more lines below it. */
    public Diagnostic with(List<String> more) {
        List<String> all = new java.util.ArrayList<>(details);
        all.addAll(more);
        return new Diagnostic(severity, code, place, excerpt, message, all);
    }

    /** The whole message in the one form: code and sentence, the SQL's line with a caret, the details. */
    public String text() {
        StringBuilder text = new StringBuilder("[" + code + "] " + message);
        excerpt.ifPresent(where -> appendExcerpt(text, where));
        details.forEach(detail -> text.append("\n  ").append(detail.replace("\n", "\n  ")));
        return text.toString();
    }

    private static void appendExcerpt(StringBuilder text, Excerpt where) {
        String line = where.lineText();
        String number = Integer.toString(where.line());
        int column = where.column();
        int before = line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
        // Tabs stay tabs, so that the caret stands below the right character however wide a tab is shown.
        String indent = line.substring(0, before).replaceAll("[^\t]", " ");
        int length = where.span().end() - where.span().start();
        int carets = Math.max(1, Math.min(length, line.length() - before));
        text.append("\n  ").append(where.owner()).append(", SQL line ").append(number);
        text.append(", column ").append(column);
        text.append("\n    ").append(number).append(" | ").append(line);
        text.append("\n    ").append(" ".repeat(number.length())).append(" | ").append(indent);
        text.append("^".repeat(carets));
    }
}
