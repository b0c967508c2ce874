package dev.headrace.graph;

import java.util.Comparator;
import java.util.Objects;

/**
 * The identity of a column.
 *
 * @param relation the relation that has it
 * @param column its name as PostgreSQL keeps it
 */
public record ColumnName(RelationName relation, String column) implements Comparable<ColumnName> {
    private static final Comparator<ColumnName> ORDER =
            Comparator.comparing(ColumnName::relation).thenComparing(ColumnName::column);

    public ColumnName {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(column, "column");
    }

    @Override
    public int compareTo(ColumnName other) {
        return ORDER.compare(this, other);
    }

    /** {@code schema.name.column}, for messages. */
    @Override
    public String toString() {
        return relation + "." + column;
    }
}
