package dev.headrace.graph;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on generated pipeline classes: what the build of their tests, which sees only signatures, has to know. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PipelineOutline {
    /** The models that the pipeline makes, {@code schema.name}, in its order. */
    String[] models();

    /** The methods of those of its data tests that no row can fail, which the build has proved. */
    String[] proved() default {};

    /** Those of its models, {@code schema.name}, whose tables grow. */
    String[] increments() default {};

    /** Those of its models, {@code schema.name}, that have a data test which the build has not proved. */
    String[] tested() default {};
}
