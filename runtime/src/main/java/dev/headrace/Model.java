package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A relation that is made from a query; dbt's model. The query is given by {@link #sql()} or {@link #file()}. Each
 * abstract method of the interface declares one of the query's columns, which the build checks; columns that are not
 * declared are inferred.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {
    /**
     * The query: one SELECT of PostgreSQL, with or without dbt's forms. In a text block only the escapes {@code \\},
     * {@code \"} and a backslash at the end of a line are allowed.
     */
    String sql() default "";

    /** The query's file instead, in {@code src/main/resources} under the interface's package. */
    String file() default "";

    /** The models and sources that the query reads. It can name no others: this is to SQL what an import is to Java. */
    Class<?>[] refs() default {};

    /** Models that are built before this one although it does not read them. */
    Class<?>[] after() default {};

    /** What it is made as; left out: what the package's {@link ModelDefaults} say, else a view. */
    Materialized materialized() default Materialized.VIEW;

    /** The relation's name; left out: the interface's name in snake case. */
    String name() default "";

    /** The logical schema; left out: what the package's {@link ModelDefaults} say, else the pipeline's. */
    String schema() default "";

    /** Tags, for {@code --select tag:…}; those of the package's {@link ModelDefaults} are added. */
    String[] tags() default {};

    /** Whether the declared columns must be exactly the query's, in name, type and nullability. */
    boolean contract() default false;

    /** Whether the build leaves the query unchecked; its columns are then the declared ones. */
    boolean unchecked() default false;
}
