package dev.headrace.processor.analysis.scope;

/** The identity of a column of a FROM item: two names mean the same column if they mean the same slot. */
public final class Slot {
    private final String name;

    /** A column that is like no other. */
    public Slot(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
