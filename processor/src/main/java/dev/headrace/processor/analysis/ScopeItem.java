package dev.headrace.processor.analysis;

import dev.headrace.processor.declaration.InterfaceName;
import java.util.List;
import java.util.Optional;

/**
 * Something that FROM brings into view.
 *
 * @param name the name it is known by; empty for a join without an alias
 * @param table the model or source it is, under its own name; empty if it has an alias or is no table
 * @param columns its columns
 * @param extent whether these are all its columns
 * @param qualified whether {@code name.column} finds it
 * @param unqualified whether a bare column name finds its columns
 * @param lateral whether an item of FROM may refer to it; not beyond a RIGHT or FULL join
 * @param stored whether it is a table, which has PostgreSQL's own columns too
 */
record ScopeItem(
        String name,
        Optional<InterfaceName> table,
        List<Column> columns,
        Extent extent,
        boolean qualified,
        boolean unqualified,
        boolean lateral,
        boolean stored) {
    ScopeItem {
        columns = List.copyOf(columns);
    }

    /** How much is known of an item's columns. */
    enum Extent {
        /** All of them. */
        COMPLETE,
        /** Not all, because of a fault that has been reported. */
        FAULTY,
        /** Not all, because a function's result is not known. */
        UNKNOWN
    }

    /** A named item whose columns are visible both ways. */
    static ScopeItem of(String name, Optional<InterfaceName> table, Relation relation) {
        Extent extent = relation.known() ? Extent.COMPLETE : Extent.FAULTY;
        return new ScopeItem(name, table, relation.columns(), extent, true, true, true, table.isPresent());
    }

    /** The same item below a join, which shows its columns in its place. */
    ScopeItem belowJoin() {
        return new ScopeItem(name, table, columns, extent, qualified, false, lateral, stored);
    }

    /** The same item on a side of a join that keeps rows without a partner on the other. */
    ScopeItem notLateral() {
        return new ScopeItem(name, table, columns, extent, qualified, unqualified, false, stored);
    }

    /** Whether every column it has is in {@link #columns}. */
    boolean isComplete() {
        return extent == Extent.COMPLETE;
    }

    /** Its columns of that name; more than one if the name is ambiguous in it. */
    List<Column> named(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).toList();
    }
}
