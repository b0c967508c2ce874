package dev.headrace.processor.analysis;

import java.util.List;

/**
 * What a query or a table yields.
 *
 * @param known false for the relation of something faulty: it answers every question and reports nothing
 * @param columns the columns in order
 */
public record Relation(boolean known, List<Column> columns) {
    /** The relation of something faulty. */
    public static final Relation UNKNOWN = new Relation(false, List.of());

    public Relation {
        columns = List.copyOf(columns);
    }

    /** A relation of these columns. */
    public static Relation of(List<Column> columns) {
        return new Relation(true, columns);
    }

    /** The columns' names in order. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
