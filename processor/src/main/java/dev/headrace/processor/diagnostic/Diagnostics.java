package dev.headrace.processor.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the messages of one build; the same message twice is one message. */
public final class Diagnostics {
    private final Set<Diagnostic> all = new LinkedHashSet<>();
    private long errors;

    /** Takes a message. */
    public void report(Diagnostic diagnostic) {
        if (all.add(diagnostic) && diagnostic.severity() == Diagnostic.Severity.ERROR) {
            errors++;
        }
    }

    /** All messages so far, in the order they came. */
    public List<Diagnostic> all() {
        return List.copyOf(all);
    }

    /** How many of them fail the build. */
    public long errors() {
        return errors;
    }

    /** Whether any of them fails the build. */
    public boolean hasErrors() {
        return errors() > 0;
    }
}
