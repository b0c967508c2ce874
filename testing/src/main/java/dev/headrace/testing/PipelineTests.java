package dev.headrace.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the superclass of a test class: for the pipeline {@code Shop} the class {@code ShopPipelineTests}, in the package
 * of the annotated class, with a JUnit test for each data test; and {@code ShopModelTests} for classes with nothing but unit tests
 * of models.
 *
 * <pre>{@code
 * @PipelineTests(Shop.class)
 * class ShopTest extends ShopPipelineTests {
 *     @Override
 *     protected void loadRawData(Connection connection) throws Exception { … }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PipelineTests {
    /** The {@code @Pipeline} interface. */
    Class<?> value();

    /** The PostgreSQL that the pipeline is built in. */
    TestDatabase database() default TestDatabase.EMBEDDED;

    /** What is tried over random rows, beside the tests over those that {@code loadRawData} loads. */
    Proof[] proofs() default Proof.INCREMENTS;
}
