package dev.headrace.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** As in the testing module. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Given {
    Class<?> ref();

    String rows() default "";

    String file() default "";
}
