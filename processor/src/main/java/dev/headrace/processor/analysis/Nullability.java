package dev.headrace.processor.analysis;

/** What is known about nulls in a column. */
public enum Nullability {
    /** It can never be null. */
    NOT_NULL,
    /** It can be null. */
    NULLABLE,
    /** Neither is known. */
    UNKNOWN
}
