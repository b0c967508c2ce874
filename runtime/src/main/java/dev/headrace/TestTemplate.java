package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation of the user's own a data test; dbt's generic test. The annotation's members are the template's
 * parameters, and the query is checked wherever the annotation stands. Members {@code severity}, {@code where}, {@code warnIf},
 * {@code errorIf}, {@code storeFailures}, {@code name} and {@code columns}, where it has them, mean what they mean in {@link Unique}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface TestTemplate {
    /**
     * A SELECT of the failing rows, in which <code>{model}</code> is the tested relation, <code>{column}</code> the column
     * and <code>{member}</code> a member of the annotation: a number, a truth value, the relation that a class stands for, SQL
     * from a text. In quotes a member is what SQL's quotes say: <code>'{member}'</code> a string, <code>"{member}"</code> a name.
     * The elements of an array stand with commas between them.
     */
    String value();

    /** What a test's name says that it asks, {@code is_between}; left out: the annotation's name in snake case. */
    String label() default "";
}
