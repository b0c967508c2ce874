package dev.headrace.graph;

import java.time.Duration;
import java.util.Optional;

/**
 * How old the newest row of a source may be.
 *
 * @param loadedAt the SQL expression of the time at which a row was loaded
 * @param warnAfter the age from which on it warns; empty: never
 * @param errorAfter the age from which on it is an error; empty: never
 * @param where an SQL condition that limits the rows it looks at; empty for all rows
 */
public record Freshness(String loadedAt, Optional<Duration> warnAfter, Optional<Duration> errorAfter, String where) {}
