package dev.headrace.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the processor knows of the annotation of that name in the module {@code headrace-testing}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MutationTest {
    Class<?> value();

    int threshold() default 80;

    Class<?>[] models() default {};
}
