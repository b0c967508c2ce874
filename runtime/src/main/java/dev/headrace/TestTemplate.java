package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation of the user's own a data test; dbt's generic test. The annotation's members are the template's
 * parameters.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface TestTemplate {
    /**
     * A SELECT of the failing rows, in which <code>{model}</code> is the tested relation, <code>{column}</code> the column
     * and <code>{member}</code> a member of the annotation.
     */
    String value();
}
