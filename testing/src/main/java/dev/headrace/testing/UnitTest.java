package dev.headrace.testing;

import dev.headrace.Var;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A JUnit test of one model: over the given rows its query gives the expected ones, in any order. The compiler checks the tables.
 * The method's body runs after the comparison. The class extends what {@link PipelineTests} generates: {@code ShopModelTests}, or
 * {@code ShopPipelineTests} beside the data tests.
 *
 * <pre>{@code
 * @UnitTest(model = Orders.class,
 *     given = @Given(ref = Payments.class, rows = """
 *         order_id | amount
 *         1        | 100
 *         1        | -30
 *         """),
 *     expect = """
 *         order_id | paid
 *         1        | 70
 *         """)
 * void refundsAreSubtracted() {}
 * }</pre>
 */
@Documented
@Test
@ExtendWith(UnitTests.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface UnitTest {
    /** The model. */
    Class<?> model();

    /** The rows of what it reads; what is not given is empty. */
    Given[] given() default {};

    /** The rows that it gives, as {@link Given#rows} are written; only these columns are compared. */
    String expect() default "";

    /** In the place of {@code expect}, a CSV file, as {@link Given#file}. */
    String expectFile() default "";

    /** What the pipeline's variables hold, if not what they are declared to hold: a name and a value each. */
    Var[] vars() default {};

    /** The time that it is for {@code now()}, {@code current_date} and the like: {@code 2026-01-31T12:00:00Z}. */
    String now() default "";
}
