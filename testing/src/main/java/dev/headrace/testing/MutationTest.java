package dev.headrace.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests the unit tests of a pipeline's models: each mutant of a model, the same SQL with one thing changed, must make one of them
 * fail. It runs all {@link UnitTest} methods and those with a {@link ModelTester} of the module's test classes, and only with {@code
 * -Dheadrace.mutation=true}.
 *
 * <pre>{@code
 * class ShopMutationTest {
 *     @MutationTest(value = Shop.class, threshold = 80)
 *     void theUnitTestsNoticeMistakes() {}
 * }
 * }</pre>
 */
@Documented
@Test
@ExtendWith(MutationTests.class)
@EnabledIfSystemProperty(
        named = MutationTests.SWITCH,
        matches = "true",
        disabledReason = "mutation tests run with -D" + MutationTests.SWITCH + "=true")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MutationTest {
    /** The {@code @Pipeline} interface. */
    Class<?> value();

    /** How many of a hundred mutants the unit tests must kill at least; those of a model without unit tests live. */
    int threshold() default 80;

    /** The models whose mutants count; none for all of the pipeline. */
    Class<?>[] models() default {};
}
