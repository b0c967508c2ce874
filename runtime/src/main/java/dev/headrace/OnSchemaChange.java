package dev.headrace;

/** What happens when the columns of an {@link Incremental} model's query are no longer its table's; as in dbt. */
public enum OnSchemaChange {
    /** The model fails and names the difference. */
    FAIL,
    /** Columns that are new in the query are left out. */
    IGNORE,
    /** Columns that are new in the query are added to the table; the others stay. */
    APPEND_NEW_COLUMNS,
    /** Columns are added, dropped and altered until the table has the query's. */
    SYNC_ALL_COLUMNS
}
