package dev.headrace;

/** How the new rows of an {@link Incremental} model get into its table. */
public enum Strategy {
    /** {@link #UPSERT} with a key, else {@link #APPEND}. */
    AUTO,
    /** Insert them; running the same increment twice doubles it. */
    APPEND,
    /** {@code insert … on conflict do update} by the key. */
    UPSERT,
    /** Delete the rows that have the new rows' keys, then insert. */
    DELETE_INSERT,
    /** PostgreSQL's {@code merge}. */
    MERGE
}
