package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code package-info.java}: what the models of that package, and of the packages below it, say unless they say
 * otherwise themselves. Of several packages the nearest wins, for each member that is written; tags, grants and hooks add
 * up.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface ModelDefaults {
    /** See {@link Model#materialized()}. */
    Materialized materialized() default Materialized.VIEW;

    /** See {@link Model#schema()}. */
    String schema() default "";

    /** See {@link Model#tags()}. */
    String[] tags() default {};

    /** See {@link Model#contract()}. */
    boolean contract() default false;

    /** Privileges on each of the models. */
    Grant[] grants() default {};

    /** Statements that run with each of the models. */
    Hook[] hooks() default {};
}
