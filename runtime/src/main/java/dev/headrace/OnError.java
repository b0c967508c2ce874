package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the descendants of a node do when it fails. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OnError {
    /** What they do. */
    Descendants value();

    /** What the descendants of a failed node do. */
    enum Descendants {
        /** They are built from what was published before. */
        CONTINUE,
        /** They are skipped and named; so it is without the annotation. */
        SKIP
    }
}
