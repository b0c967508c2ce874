package dev.headrace.testing;

import dev.headrace.Var;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** As in the testing module. */
@Documented
@Test
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface UnitTest {
    Class<?> model();

    Given[] given() default {};

    String expect() default "";

    String expectFile() default "";

    Var[] vars() default {};

    String now() default "";
}
