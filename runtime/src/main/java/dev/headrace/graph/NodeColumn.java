package dev.headrace.graph;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a node as the build knows it.
 *
 * @param name the column's name as PostgreSQL keeps it
 * @param type PostgreSQL's own spelling of the type ({@code format_type}); empty if the build does not know it
 * @param notNull whether it can never be null, which is proved, or declared and tested
 */
public record NodeColumn(String name, Optional<String> type, boolean notNull) {
    public NodeColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /** A column of which no more is known. */
    public NodeColumn(String name, Optional<String> type) {
        this(name, type, false);
    }
}
