package dev.headrace.processor.analysis.scope;

/** The side of an outer join that may be missing in a row: its columns are then all null. */
public final class Absence {
    private final String join;

    /** One that is like no other. */
    public Absence(String join) {
        this.join = join;
    }

    @Override
    public String toString() {
        return join;
    }
}
