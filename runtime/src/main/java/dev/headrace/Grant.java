package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Privileges on a model's relation, dbt's {@code grants}; those that nobody declares are taken away. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Grant.Repeated.class)
public @interface Grant {
    /** PostgreSQL's privileges: {@code select}, {@code references}, … */
    String[] privileges() default "select";

    /** The roles that get them. */
    String[] to();

    /** Several grants on one model. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Repeated {
        /** The grants. */
        Grant[] value();
    }
}
