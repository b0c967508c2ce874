package dev.headrace.processor.diagnostic;

import java.util.ArrayList;
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
        List<String> all = new ArrayList<>(details);
        all.addAll(more);
        return new Diagnostic(severity, code, place, excerpt, message, all);
    }

    /** The same message at another place in the Java, which has no SQL of its own to show. */
    public Diagnostic movedTo(Place other, String prefix) {
        List<String> all = new ArrayList<>(excerpt.map(Excerpt::lines).orElse(List.of()));
        all.addAll(details);
        return new Diagnostic(severity, code, other, Optional.empty(), prefix + message, all);
    }

    /** The whole message in the one form: code and sentence, the SQL's line with a caret, the details. */
    public String text() {
        StringBuilder text = new StringBuilder("[" + code + "] " + message);
        excerpt.map(Excerpt::lines)
                .orElse(List.of())
                .forEach(line -> text.append("\n  ").append(line));
        details.forEach(detail -> text.append("\n  ").append(detail.replace("\n", "\n  ")));
        return text.toString();
    }
}
