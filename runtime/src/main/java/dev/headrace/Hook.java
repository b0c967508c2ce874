package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A statement that runs with a model, dbt's {@code pre_hook} and {@code post_hook}. ANALYZE needs none: it is done. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Hook.Repeated.class)
public @interface Hook {
    /** The statement. */
    String sql();

    /** When it runs. */
    When when() default When.AFTER;

    /** Several hooks of one model. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Repeated {
        /** The hooks, in the order they run. */
        Hook[] value();
    }
}
