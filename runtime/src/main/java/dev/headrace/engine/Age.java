package dev.headrace.engine;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How old the newest row of a source is, by the server's clock.
 *
 * @param loadedAt when it was loaded; empty if there is no row
 * @param askedAt when that was asked
 * @param age the time between; empty if there is no row
 */
public record Age(Optional<OffsetDateTime> loadedAt, OffsetDateTime askedAt, Optional<Duration> age) {}
