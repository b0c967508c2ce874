package dev.headrace.processor.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the messages of one build; the same message twice is one message. */
public final class Diagnostics {
    private final Set<Diagnostic> all = new LinkedHashSet<>();

    /** Takes a message. */
    public void report(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** All messages so far, in the order they came. */
    public List<Diagnostic> all() {
        return List.copyOf(all);
    }

    /** How many of them fail the build. */
    public long errors() {
        return all.stream()
                .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                .count();
    }

    /** Whether any of them fails the build. */
    public boolean hasErrors() {
        return errors() > 0;
    }
}
