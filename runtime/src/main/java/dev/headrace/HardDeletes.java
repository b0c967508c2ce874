package dev.headrace;

/** What a {@link Snapshot} does with rows that its query no longer yields; dbt's {@code hard_deletes}. */
public enum HardDeletes {
    /** They stay valid. */
    IGNORE,
    /** They stop being valid. */
    INVALIDATE,
    /** They stop being valid, and a new version says that the row is deleted. */
    NEW_RECORD
}
