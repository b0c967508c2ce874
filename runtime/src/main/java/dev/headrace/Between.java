package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column is null or lies between two bounds; dbt_utils' {@code accepted_range}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(Between.Repeated.class)
@TestTemplate(label = "is_between", value = """
            select * from {model}
            where {column} < {min}
               or {column} > {max}
               or not {inclusive} and {column} in ({min}, {max})
            """)
public @interface Between {
    /** The least value it may have, an SQL expression over the relation's columns: {@code "0"}, {@code "date '2020-01-01'"}; left out: none. */
    String min() default "null";

    /** The greatest value it may have, an SQL expression; left out: none. */
    String max() default "null";

    /** Whether the bounds themselves are values it may have. */
    boolean inclusive() default true;

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
        Between[] value();
    }
}
