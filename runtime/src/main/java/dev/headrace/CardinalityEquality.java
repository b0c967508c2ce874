package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column has the same values as a column of another relation, each as often; dbt_utils' {@code cardinality_equality}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(CardinalityEquality.Repeated.class)
@TestTemplate(label = "has_the_values_of", value = """
            with own as (
                select {column} as value, count(*) as row_count from {model} group by {column}
            ),
            others as (
                select "{field}" as value, count(*) as row_count from {to} group by "{field}"
            )
            select 'here only' as found, * from (select * from own except select * from others) as missing_there
            union all
            select 'there only', * from (select * from others except select * from own) as missing_here
            """)
public @interface CardinalityEquality {
    /** The model or source to compare with. */
    Class<?> to();

    /** The column there, by its name in SQL. */
    String field();

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
        CardinalityEquality[] value();
    }
}
