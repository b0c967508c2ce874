package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Something that FROM brings into view.
 *
 * @param name the name it is known by; empty for a join without an alias
 * @param table the model or source it is, under its own name; empty if it has an alias or is no table
 * @param columns its columns, each with its identity
 * @param extent whether these are all its columns
 * @param qualified whether {@code name.column} finds it
 * @param unqualified whether a bare column name finds its columns
 * @param lateral whether an item of FROM may refer to it; not beyond a RIGHT or FULL join
 * @param stored whether it is a table, for all that is known: one has PostgreSQL's own columns too
 * @param row the type of its rows; empty if that has no name
 */
public record ScopeItem(
        String name,
        Optional<InterfaceName> table,
        List<Entry> columns,
        Extent extent,
        boolean qualified,
        boolean unqualified,
        boolean lateral,
        boolean stored,
        Optional<PgType> row) {
    public ScopeItem {
        columns = List.copyOf(columns);
    }

    /**
     * A column and its identity.
     *
     * @param column the column as it is where its row is present
     * @param absences the outer joins' sides it stands on: it is null where one of them is missing
     * @param starred whether a star stands for it too
     */
    public record Entry(Column column, Slot slot, Set<Absence> absences, boolean starred) {
        public Entry {
            absences = Set.copyOf(absences);
        }

        /** A column that no other item shows, of a query at that depth of nesting. */
        public static Entry of(Column column, int depth) {
            return new Entry(column, new Slot(column.name(), depth), Set.of(), true);
        }

        /** The one value of a function, which the function's item means too. */
        public static Entry ofFunction(Column column, int depth) {
            return new Entry(column, Slot.ofFunction(column.name(), depth), Set.of(), true);
        }

        /** A column of a join, made of these of its sides'. */
        public static Entry merged(Column column, List<Entry> sides, int depth) {
            List<Slot> parts = sides.stream().map(Entry::slot).toList();
            return new Entry(column, Slot.mergedOf(column.name(), depth, parts), Set.of(), true);
        }

        /** The same place showing another column. */
        public Entry with(Column other) {
            return new Entry(other, slot, absences, starred);
        }

        /** The same column where these sides of outer joins may be missing. */
        public Entry absent(Set<Absence> others) {
            return new Entry(column, slot, others, starred);
        }

        /** The column as it is in any row. */
        public Column inView() {
            boolean nullable = !absences.isEmpty() && column.nullability() == Nullability.NOT_NULL;
            return nullable ? column.with(Nullability.NULLABLE) : column;
        }

        /** The value of the column where it is in view. */
        public Value value() {
            return Value.of(inView(), slot);
        }
    }

    /** How much is known of an item's columns. */
    public enum Extent {
        /** All of them. */
        COMPLETE,
        /** Not all, because of a fault that has been reported. */
        FAULTY,
        /** Not all, because a function's result is not known. */
        UNKNOWN
    }

    /** A named item whose columns are visible both ways. */
    public static ScopeItem of(String name, Optional<InterfaceName> table, Relation relation, int depth) {
        Extent extent = relation.known() ? Extent.COMPLETE : Extent.FAULTY;
        return new ScopeItem(
                name,
                table,
                entries(relation.columns(), depth),
                extent,
                true,
                true,
                true,
                table.isPresent(),
                Optional.empty());
    }

    /** A nameless item, whose columns only bare names find. */
    public static ScopeItem nameless(List<Entry> columns, Extent extent) {
        return new ScopeItem("", Optional.empty(), columns, extent, false, true, true, false, Optional.empty());
    }

    /** The columns, each with an identity of its own. */
    public static List<Entry> entries(List<Column> columns, int depth) {
        return columns.stream().map(column -> Entry.of(column, depth)).toList();
    }

    /** The same item under that name. */
    public ScopeItem qualifiedAs(String other) {
        return new ScopeItem(other, table, columns, extent, true, unqualified, lateral, stored, row);
    }

    /** The same item below a join, which shows its columns in its place. */
    public ScopeItem belowJoin() {
        return new ScopeItem(name, table, columns, extent, qualified, false, lateral, stored, row);
    }

    /** The same item on a side of a join that keeps rows without a partner on the other. */
    public ScopeItem notLateral() {
        return new ScopeItem(name, table, columns, extent, qualified, unqualified, false, stored, row);
    }

    /** The same item with its columns changed in their places. */
    public ScopeItem changed(UnaryOperator<Entry> change) {
        return new ScopeItem(
                name,
                table,
                columns.stream().map(change).toList(),
                extent,
                qualified,
                unqualified,
                lateral,
                stored,
                row);
    }

    /** An item of WITH, of which a star leaves out the last columns. */
    public static ScopeItem of(String name, Relation relation, int depth, int leftOut) {
        ScopeItem item = of(name, Optional.empty(), relation, depth);
        List<Entry> columns = item.columns();
        List<Entry> unstarred = columns.subList(Math.max(0, columns.size() - leftOut), columns.size());
        return item.changed(entry ->
                unstarred.contains(entry) ? new Entry(entry.column(), entry.slot(), entry.absences(), false) : entry);
    }

    /** The same item as a relation with rows of that type, which it stores or not. */
    ScopeItem relation(boolean stores, Optional<PgType> other) {
        return new ScopeItem(name, table, columns, extent, qualified, unqualified, lateral, stores, other);
    }

    /** Whether every column it has is in {@link #columns}. */
    public boolean isComplete() {
        return extent == Extent.COMPLETE;
    }

    /** Its columns of that name; more than one if the name is ambiguous in it. */
    public List<Entry> named(String column) {
        List<Entry> named = new ArrayList<>(1);
        for (Entry each : columns) {
            if (each.column().name().equals(column)) {
                named.add(each);
            }
        }
        return named;
    }

    /** The columns' names in order. */
    public List<String> names() {
        return columns.stream().map(entry -> entry.column().name()).toList();
    }
}
