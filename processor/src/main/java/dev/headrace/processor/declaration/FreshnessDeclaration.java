package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code @Freshness}.
 *
 * @param loadedAt the SQL expression of the time at which a row was loaded
 * @param warnAfter from which age on it warns
 * @param errorAfter from which age on it is an error
 * @param where the condition on the rows; empty for all
 * @param place the annotation
 */
public record FreshnessDeclaration(
        String loadedAt, Optional<Duration> warnAfter, Optional<Duration> errorAfter, String where, Place place) {
    /** The same with its SQL as the server gets it. */
    public FreshnessDeclaration of(String otherLoadedAt, String otherWhere) {
        return new FreshnessDeclaration(otherLoadedAt, warnAfter, errorAfter, otherWhere, place);
    }
}
