package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long one statement of a node may take, PostgreSQL's {@code statement_timeout}; then the node fails. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Timeout {
    /** An ISO-8601 duration, {@code "PT30M"}, or PostgreSQL's {@code "30 minutes"}. */
    String value();
}
