package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index of a model that is a table; it is made before the table is published. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Index.Repeated.class)
public @interface Index {
    /** The indexed columns, in order; or give {@link #expression()}. */
    String[] columns() default {};

    /** The indexed SQL expression instead; a variable, <code>{{ var('name') }}</code>, makes it anew when its value is another. */
    String expression() default "";

    /** Whether no two rows may have the same values. */
    boolean unique() default false;

    /** PostgreSQL's access method: {@code btree}, {@code hash}, {@code gin}, {@code gist}, {@code brin}, … */
    String method() default "btree";

    /** An SQL condition, perhaps with variables: only the rows that meet it are indexed; empty: all rows. */
    String where() default "";

    /** Columns that are carried along but not indexed; PostgreSQL's {@code include}. */
    String[] include() default {};

    /** The index's name; left out: one made from the table and the columns, the same in every build. */
    String name() default "";

    /** Several indexes of one model. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Repeated {
        /** The indexes. */
        Index[] value();
    }
}
