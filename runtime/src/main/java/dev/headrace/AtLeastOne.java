package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Some row has a value in the column; dbt_utils' {@code at_least_one}. A relation without rows fails.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(AtLeastOne.Repeated.class)
@TestTemplate(label = "has_at_least_one_value", value = """
            select count({column}) as found from {model} having count({column}) = 0
            """)
public @interface AtLeastOne {
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
        AtLeastOne[] value();
    }
}
