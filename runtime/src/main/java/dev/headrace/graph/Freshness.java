package dev.headrace.graph;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * How old the newest row of a source may be.
 *
 * @param loadedAt the SQL expression of the time at which a row was loaded
 * @param warnAfter the age from which on it warns; empty: never
 * @param errorAfter the age from which on it is an error; empty: never
 * @param where an SQL condition that limits the rows it looks at; empty for all rows
 */
public record Freshness(String loadedAt, Optional<Duration> warnAfter, Optional<Duration> errorAfter, String where) {
    /** The variables that stand in its SQL. */
    Set<String> variables() {
        Set<String> names = new TreeSet<>(VariablePlace.in(loadedAt));
        names.addAll(VariablePlace.in(where));
        return names;
    }

    /** The same with values, as SQL, in the place of its variables. */
    Freshness filled(BiFunction<VariablePlace, String, String> values) {
        return new Freshness(
                VariablePlace.fill(loadedAt, values), warnAfter, errorAfter, VariablePlace.fill(where, values));
    }
}
