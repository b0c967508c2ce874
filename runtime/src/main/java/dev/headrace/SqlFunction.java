package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An SQL function that models may call when their {@code refs} name the interface. With a body it is expanded into the
 * caller's SQL at build; without one it is a function that the database has.
 *
 * <p>The parameters go by their names in snake case, and have the types that column methods have, or that {@link Column}
 * gives them; a parameter of type {@code Object} takes a value of any type, and the body gets its text. The last parameter
 * may be a varargs one: an array in the body. A body may call the other functions of its interface.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SqlFunction {
    /** The body: an SQL expression over the method's parameters; left out: the database's own function. */
    String value() default "";

    /** The function's name in SQL; left out: the method's name in snake case. */
    String name() default "";

    /** Of the database's own function, its schema; left out: the search path is asked. */
    String schema() default "";

    /** Whether it yields null as soon as one argument is null; PostgreSQL's {@code strict}. */
    boolean strict() default false;

    /** What its result depends on. */
    Volatility volatility() default Volatility.VOLATILE;
}
