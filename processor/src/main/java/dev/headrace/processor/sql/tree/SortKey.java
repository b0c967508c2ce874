package dev.headrace.processor.sql.tree;

import java.util.Optional;

/**
 * A sort key; what it may name depends on where it stands.
 *
 * @param direction as it was written
 * @param using the operator of USING, in PostgreSQL's own writing
 * @param nulls as it was written
 */
public record SortKey(
        Expression expression, Optional<Direction> direction, Optional<String> using, Optional<Nulls> nulls) {
    /** The order of values. */
    public enum Direction {
        ASC,
        DESC
    }

    /** Where nulls go. */
    public enum Nulls {
        FIRST,
        LAST
    }
}
