package dev.headrace.processor.type;

/** Where a coercion happens, from where the fewest are allowed to where the most are. */
public enum Strength {
    /** In any expression. */
    IMPLICIT,
    /** Where a value becomes a column's. */
    ASSIGNMENT,
    /** Where the cast is written. */
    EXPLICIT
}
