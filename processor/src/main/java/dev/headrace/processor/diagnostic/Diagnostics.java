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

    /** Whether any of them fails the build. */
    public boolean hasErrors() {
        return all.stream().anyMatch(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR);
    }
}
