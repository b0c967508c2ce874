package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A model that is kept as a table to which each run adds what is new. The first run, and {@code --full-refresh}, build it
 * in full; the others run the <code>{% if is_incremental() %}</code> branch.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Incremental {
    /** The columns that identify a row; dbt's {@code unique_key}. They must not be null. */
    String[] uniqueKey() default {};

    /** How new rows get into the table; dbt's {@code incremental_strategy}. */
    Strategy strategy() default Strategy.AUTO;

    /** What happens when the query's columns are no longer the table's. */
    OnSchemaChange onSchemaChange() default OnSchemaChange.FAIL;

    /** How late a row may arrive and still be found: an ISO-8601 duration or {@code "3 days"}; empty: never late. */
    String lateBy() default "";

    /** Whether {@code --full-refresh} may rebuild it; {@code false} protects a history that cannot be had again. */
    boolean fullRefresh() default true;

    /** The columns that an existing row takes from the new one, dbt's {@code merge_update_columns}; none: all. */
    String[] updateColumns() default {};
}
