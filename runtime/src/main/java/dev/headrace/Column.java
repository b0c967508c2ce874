package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a column method's name and return type do not say of the column; on an {@link SqlFunction}, of its result or of a parameter. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Column {
    /** The column's name as PostgreSQL keeps it; left out: the method's name in snake case. */
    String name() default "";

    /** Its type in PostgreSQL's own spelling, {@code "numeric(10,2)"}; left out: the one the return type stands for. */
    String type() default "";
}
