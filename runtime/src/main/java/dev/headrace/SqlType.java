package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An enum or domain of the database that models may use when their {@code refs} name the class. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SqlType {
    /** What it is: {@code "mood enum('ok', 'bad')"} or {@code "posint domain(int4 not null)"}. */
    String value();
}
