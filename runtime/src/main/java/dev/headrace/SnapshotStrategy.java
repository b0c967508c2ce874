package dev.headrace;

/** How a {@link Snapshot} tells a row that has changed; as in dbt. */
public enum SnapshotStrategy {
    /** A column says when the row last changed. */
    TIMESTAMP,
    /** The values of columns are compared. */
    CHECK
}
