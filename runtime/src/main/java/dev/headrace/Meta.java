package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A free fact about a declaration or one of its columns, for the manifest and the docs; dbt's {@code meta}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Meta.Repeated.class)
public @interface Meta {
    /** Its name. */
    String key();

    /** Its value. */
    String value();

    /** Several facts about one declaration. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Repeated {
        /** The facts. */
        Meta[] value();
    }
}
