package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A table that keeps every version of a query's rows, with the time from which and until which each held; dbt's snapshot. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Snapshot {
    /** The query; or give {@link #file()}. */
    String sql() default "";

    /** The query's file instead, in {@code src/main/resources} under the interface's package. */
    String file() default "";

    /** The models and sources that the query reads. */
    Class<?>[] refs() default {};

    /** The columns that identify a row. */
    String[] uniqueKey() default {};

    /** How a changed row is told. */
    SnapshotStrategy strategy() default SnapshotStrategy.TIMESTAMP;

    /** With {@link SnapshotStrategy#TIMESTAMP}: the column that says when a row last changed. */
    String updatedAt() default "";

    /** With {@link SnapshotStrategy#CHECK}: the columns that are compared; none: all. */
    String[] checkColumns() default {};

    /** What happens to rows that the query no longer yields. */
    HardDeletes hardDeletes() default HardDeletes.IGNORE;

    /** Whether the columns that are added have dbt's names ({@code dbt_valid_from}, …), for a table that dbt began. */
    boolean dbtColumnNames() default false;

    /** The logical schema; left out: the pipeline's. */
    String schema() default "";

    /** The table's name; left out: the interface's name in snake case. */
    String name() default "";
}
