package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who answers for a declaration: a person or a team, for the manifest and the docs. It is not PostgreSQL's owner. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Owner {
    /** The name, an address, a channel. */
    String value();
}
