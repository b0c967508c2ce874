package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A table that somebody else fills and models read; dbt's source. Each abstract method is a column of it; a source may
 * declare a subset of the table's columns. Before a run builds anything, it compares them with the database.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Source {
    /** The schema it is in; {@code --map-schema} points a run at another. */
    String schema();

    /** The table's name; left out: the interface's name in snake case. */
    String table() default "";

    /** The source's name in <code>{{ source('name', 'table') }}</code>; left out: the schema. */
    String name() default "";
}
