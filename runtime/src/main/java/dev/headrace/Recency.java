package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The greatest value of the column, a date or a time, is not older than that; dbt_utils' {@code recency}. A relation without rows
 * passes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Recency.Repeated.class)
@TestTemplate(label = "is_recent", value = """
            select max({column}) as most_recent, now() - interval '{value}' as threshold
            from {model}
            having max({column}) < now() - interval '{value}'
            """)
public @interface Recency {
    /** The age it may have: an interval as PostgreSQL or ISO 8601 writes it, {@code "1 day"}, {@code "PT12H"}. */
    String value();

    /** On a type: the columns it is about, each by itself, by their names in SQL. */
    String[] columns() default {};

    /** Whether failing rows fail the run or only warn. */
    Severity severity() default Severity.ERROR;

    /** An SQL condition over the relation's columns that limits the rows it looks at; empty: all rows. */
    String where() default "";

    /** How many failing rows make a warning: a comparison with a number, {@code "> 10"}. */
    String warnIf() default "!= 0";

    /** How many failing rows make an error, if the severity allows one: a comparison with a number. */
    String errorIf() default "!= 0";

    /** Whether the failing rows are kept in a table, dbt's {@code store_failures}. */
    boolean storeFailures() default false;

    /** The test's name; left out: one made from the relation, the column and what is asked. */
    String name() default "";

    /** Several such tests in one place. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface Repeated {
        /** The tests. */
        Recency[] value();
    }
}
