package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How old the newest row of a source may be; the {@code freshness} command asks. Ages are ISO-8601 durations
 * ({@code "PT12H"}) or PostgreSQL's intervals ({@code "12 hours"}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Freshness {
    /** The column, or SQL expression, that says when a row was loaded; dbt's {@code loaded_at_field}. */
    String loadedAt();

    /** From which age on it warns; empty: never. */
    String warnAfter() default "";

    /** From which age on it is an error; empty: never. */
    String errorAfter() default "";

    /** An SQL condition that limits the rows that are looked at, dbt's {@code filter}; empty: all rows. */
    String where() default "";
}
