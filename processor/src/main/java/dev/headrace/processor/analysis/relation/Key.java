package dev.headrace.processor.analysis.relation;

import java.util.Set;

/**
 * Columns in which no two rows are equal, among the rows in which none of them is null.
 *
 * @param columns their 0-based positions; empty for a relation of at most one row
 */
public record Key(Set<Integer> columns) {
    public Key {
        columns = Set.copyOf(columns);
    }

    /** A key of these columns. */
    public static Key of(Integer... columns) {
        return new Key(Set.of(columns));
    }
}
