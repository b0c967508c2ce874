package dev.headrace.engine.postgres.preservation;

import dev.headrace.engine.Publishing;
import dev.headrace.engine.postgres.catalog.Dependent;
import dev.headrace.engine.postgres.sql.TemporaryNames;

/** Which dependents may go on reading what is replaced: for the rest of the run, or of their own days. */
public record Lingering(TemporaryNames names, Publishing publishing) {
    boolean mayStay(Dependent dependent) {
        return isRebuilt(dependent) || isKept(dependent);
    }

    /** Whether it is made anew itself, later in the run. */
    public boolean isRebuilt(Dependent dependent) {
        return dependent.kind() == 'm' && dependent.ours() && publishing.built().contains(dependent.name());
    }

    /** Whether it is what a release has replaced: once that is built over, nobody can go back to it. */
    private boolean isKept(Dependent dependent) {
        return dependent.ours() && dependent.name().name().startsWith(names.prefix());
    }
}
