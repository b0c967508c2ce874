package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A variable of a pipeline, which the SQL uses as <code>{{ var('name') }}</code>; {@code --vars} gives it another value. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Var {
    /** Its name. */
    String name();

    /** Its type in PostgreSQL's own spelling; a value that is not of that type stops the run before it starts. */
    String type() default "text";

    /** Its value unless the run gives another. Left out (which is not the same as empty): every run must give one. */
    String value() default "";
}
