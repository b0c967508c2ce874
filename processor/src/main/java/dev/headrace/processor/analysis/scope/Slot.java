package dev.headrace.processor.analysis.scope;

import java.util.List;

/** The identity of a column of a FROM item: two names mean the same column if they mean the same slot. */
public final class Slot {
    private final String name;
    private final int depth;
    private final boolean wholeRow;
    private final List<Slot> parts;

    /** A column that is like no other, of a query at that depth of nesting; the outermost one is at 1. */
    public Slot(String name, int depth) {
        this(name, depth, false, List.of());
    }

    private Slot(String name, int depth, boolean wholeRow, List<Slot> parts) {
        this.name = name;
        this.depth = depth;
        this.wholeRow = wholeRow;
        this.parts = List.copyOf(parts);
    }

    /** What a function of one value yields: the name of its FROM item means that value. */
    public static Slot ofFunction(String name, int depth) {
        return new Slot(name, depth, true, List.of());
    }

    /** A column of a join that is made of these of its sides'. */
    static Slot mergedOf(String name, int depth, List<Slot> parts) {
        return new Slot(name, depth, false, parts);
    }

    /** The columns that it is made of, where nothing else is in it. */
    public List<Slot> parts() {
        return parts;
    }

    /** Whether it is not a part of its row but the row itself. */
    public boolean isWholeRow() {
        return wholeRow;
    }

    /** How deeply the query whose FROM shows it is nested. */
    public int depth() {
        return depth;
    }

    @Override
    public String toString() {
        return name;
    }
}
