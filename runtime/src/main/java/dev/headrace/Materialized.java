package dev.headrace;

/** What a model is made as; an incremental table is said by {@code @Incremental}, and by nothing else. */
public enum Materialized {
    /** A view: always current, computed when it is read. */
    VIEW,
    /** A table, built beside the old one and swapped in when its tests have passed. */
    TABLE,
    /** Nothing of its own: its query becomes a CTE of the models that read it. */
    EPHEMERAL,
    /** A materialized view, refreshed by each run. */
    MATERIALIZED_VIEW
}
