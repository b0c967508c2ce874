package dev.headrace.processor.sql.tree;

import dev.headrace.processor.diagnostic.Span;
import java.util.Optional;

/**
 * A sort key; what it may name depends on where it stands.
 *
 * @param direction as it was written
 * @param using the operator of USING
 * @param nulls as it was written
 */
public record SortKey(
        Expression expression, Optional<Direction> direction, Optional<Using> using, Optional<Nulls> nulls) {
    /**
     * USING.
     *
     * @param operator in PostgreSQL's own writing
     * @param span where the operator stands
     */
    public record Using(String operator, Span span) {}

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
