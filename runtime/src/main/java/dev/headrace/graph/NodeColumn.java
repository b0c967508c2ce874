package dev.headrace.graph;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a node as the build knows it.
 *
 * @param name the column's name as PostgreSQL keeps it
 * @param type PostgreSQL's own spelling of the type ({@code format_type}); empty if the build does not know it
 * @param notNull whether it can never be null, which is proved, or declared and tested
 * @param lineage the columns of the nodes read that its value is computed from, sorted
 * @param influence the columns of the nodes read that only decide which value it is, as a condition of {@code case} does, sorted
 */
public record NodeColumn(
        String name, Optional<String> type, boolean notNull, List<ColumnName> lineage, List<ColumnName> influence) {
    public NodeColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        lineage = List.copyOf(lineage);
        influence = List.copyOf(influence);
    }

    /** A column of which no more is known. */
    public NodeColumn(String name, Optional<String> type) {
        this(name, type, false, List.of(), List.of());
    }
}
