package dev.headrace.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rows of something that a model reads, for a {@link UnitTest}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Given {
    /** The model or source; the tested model itself, if it is incremental, for the rows that its table has already. */
    Class<?> ref();

    /**
     * The rows as a text table: the columns' names, then a line for each row, {@code |} between the cells. {@code null} is null;
     * single quotes keep spaces, an empty text or the word null: {@code ' '}, {@code ''}, {@code 'null'}.
     */
    String rows() default "";

    /**
     * In the place of {@code rows}, a CSV file with a header, found as a resource from the test class: {@code payments.csv} beside it, or an absolute
     * path. An empty cell is null, {@code ""} an empty text.
     */
    String file() default "";
}
