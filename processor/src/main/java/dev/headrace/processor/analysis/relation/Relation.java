package dev.headrace.processor.analysis.relation;

import java.util.List;
import java.util.Set;

/**
 * What a query or a table yields.
 *
 * @param known false for the relation of something faulty: it answers every question and reports nothing
 * @param columns the columns in order
 * @param influence the columns of models and sources that decide which rows there are: conditions, join columns, grouping keys
 * @param keys what is proved, or declared and tested, to be unique
 * @param lost the keys that it would have, had not a join repeated its rows
 * @param rows how many rows there are
 */
public record Relation(
        boolean known,
        List<Column> columns,
        Set<ColumnOrigin> influence,
        List<Key> keys,
        List<LostKey> lost,
        Rows rows) {
    /** The relation of something faulty. */
    public static final Relation UNKNOWN = new Relation(false, List.of(), Set.of(), List.of(), List.of(), Rows.ANY);

    public Relation {
        columns = List.copyOf(columns);
        influence = Set.copyOf(influence);
        keys = List.copyOf(keys);
        lost = List.copyOf(lost);
    }

    /** A relation of these columns, any rows and no keys. */
    public static Relation of(List<Column> columns) {
        return new Relation(true, columns, Set.of(), List.of(), List.of(), Rows.ANY);
    }

    /** The same rows with other columns in the same places. */
    public Relation with(List<Column> others) {
        return new Relation(known, others, influence, keys, lost, rows);
    }

    /** The same relation with these keys. */
    public Relation keyed(List<Key> others) {
        return new Relation(known, columns, influence, others, lost, rows);
    }

    /** The same relation, of which these keys are broken. */
    public Relation losing(List<LostKey> others) {
        return new Relation(known, columns, influence, keys, others, rows);
    }

    /** The same relation with rows that these columns decide. */
    public Relation influencedBy(Set<ColumnOrigin> others) {
        return new Relation(known, columns, others, keys, lost, rows);
    }

    /** The same relation with that many rows. */
    public Relation counted(Rows other) {
        return new Relation(known, columns, influence, keys, lost, other);
    }

    /** The columns' names in order. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
