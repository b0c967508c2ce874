package dev.headrace.processor.analysis.scope;

/** The identity of a column of a FROM item: two names mean the same column if they mean the same slot. */
public final class Slot {
    private final String name;
    private final int depth;

    /** A column that is like no other, of a query at that depth of nesting; the outermost one is at 1. */
    public Slot(String name, int depth) {
        this.name = name;
        this.depth = depth;
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
