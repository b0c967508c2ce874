package dev.headrace.run;

import dev.headrace.engine.Age;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import java.time.Duration;
import java.util.Optional;

/**
 * What came of asking how old a source's newest row is.
 *
 * @param source the source
 * @param place where it is
 * @param status the outcome
 * @param age the answer; empty if the server gave none
 * @param message what to tell the user; empty if it is fresh
 * @param elapsed how long it took
 */
public record FreshnessResult(
        SourceNode source, RelationName place, Status status, Optional<Age> age, String message, Duration elapsed) {
    /** The outcomes, as dbt names them. */
    public enum Status {
        /** It is fresh enough. */
        PASS,
        /** It is older than {@code warnAfter}. */
        WARN,
        /** It is older than {@code errorAfter}. */
        ERROR,
        /** The server could not say. */
        RUNTIME_ERROR
    }

    /** Whether the command fails because of it. */
    public boolean failed() {
        return status == Status.ERROR || status == Status.RUNTIME_ERROR;
    }
}
