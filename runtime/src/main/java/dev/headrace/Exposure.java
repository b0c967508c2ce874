package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Something outside that reads models: a dashboard, an application, a machine-learning job; dbt's exposure. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Exposure {
    /** What it is: {@code "dashboard"}, {@code "notebook"}, {@code "analysis"}, {@code "ml"}, {@code "application"}. */
    String kind();

    /** Where it can be seen. */
    String url() default "";

    /** Who answers for it. */
    String owner() default "";

    /** The models and sources that it reads. */
    Class<?>[] refs() default {};
}
