package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each value of the column is the one before it plus a step; dbt_utils' {@code sequential_values}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(SequentialValues.Repeated.class)
@TestTemplate(label = "is_sequential", value = """
            select * from (
                select {column} as value, lag({column}) over (partition by {partitionBy} order by {column}) as previous
                from {model}
            ) as steps
            where not (value = previous + {step})
            """)
public @interface SequentialValues {
    /** The step, an SQL expression: {@code "10"}, {@code "interval '1 hour'"}. */
    String step() default "1";

    /** The columns, with commas between them, within whose values each sequence is; left out: there is one. */
    String partitionBy() default "true";

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
        SequentialValues[] value();
    }
}
