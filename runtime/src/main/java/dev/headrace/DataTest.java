package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A data test that is a query of its own, on an interface; dbt's singular test. The rows that it selects have failed. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DataTest {
    /** A SELECT of the failing rows. */
    String sql();

    /** The models and sources that it reads. */
    Class<?>[] refs() default {};

    /** Whether failing rows fail the run or only warn. */
    Severity severity() default Severity.ERROR;

    /** How many failing rows make a warning: a comparison with a number, {@code "> 10"}. */
    String warnIf() default "!= 0";

    /** How many failing rows make an error, if the severity allows one: a comparison with a number. */
    String errorIf() default "!= 0";

    /** Whether the failing rows are kept in a table. */
    boolean storeFailures() default false;

    /** The test's name; left out: the interface's name in snake case. */
    String name() default "";
}
