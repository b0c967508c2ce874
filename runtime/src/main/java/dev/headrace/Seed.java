package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A table that is loaded from a CSV file of the project; dbt's seed. The interface's methods are its columns. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Seed {
    /** The file, in {@code src/main/resources} under the interface's package; its first line names the columns. */
    String file();

    /** What stands between two values. */
    char delimiter() default ',';

    /** The logical schema; left out: the pipeline's. */
    String schema() default "";

    /** The table's name; left out: the interface's name in snake case. */
    String name() default "";

    /** The text that means null, PostgreSQL's {@code null} option of COPY; by default the empty, unquoted value. */
    String nulls() default "";
}
