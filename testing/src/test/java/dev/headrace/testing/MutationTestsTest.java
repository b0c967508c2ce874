package dev.headrace.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.headrace.testing.RefundsPipeline.Paid;
import dev.headrace.testing.RefundsPipeline.Payments;
import dev.headrace.testing.RefundsPipeline.Refunded;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What a mutation test says, on the embedded server. */
class MutationTestsTest {
    @BeforeEach
    void switchOn() {
        System.setProperty(MutationTests.SWITCH, "true");
    }

    @AfterEach
    void switchOff() {
        System.clearProperty(MutationTests.SWITCH);
    }

    @Test
    void survivorsAreToldAtTheirPlaceInTheJavaSource() {
        assertThat(failure("ofAll").replaceFirst("in \\d+\\.\\d s", "in 1.0 s")).isEqualTo("""
                mutants of RefundsPipeline: 3 of 5 killed by 2 unit tests, 60 % (at least 80 %), in 1.0 s
                    3 of   4  Paid
                    0 of   1  Refunded, which no unit test is of
                survived: RefundsPipeline.java:21, comparison at SQL line 3, column 14
                  3 | where amount > 0
                    |              ^
                  was amount > 0
                  became amount >= 0
                write unit tests that fail for mutants that survived""");
    }

    @Test
    void theThresholdIsOfTheModelsThatAreNamed() {
        assertThat(result("ofPaid")).isEmpty();
        assertThat(failure("ofRefunded")).startsWith("mutants of RefundsPipeline: 0 of 1 killed");
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThat(failure("ofASource")).contains("models names what is no model of RefundsPipeline", "Payments");
    }

    @Test
    void thereAreNoMutantsOfWhatWasNotCompiledForThem() {
        assertThat(failure("ofAnotherPipeline"))
                .startsWith("META-INF/headrace/dev.headrace.testing.PaymentsPipeline.mutants.json is not on the class"
                        + " path\n  the annotation processor headrace-processor writes it");
    }

    @Test
    void itRunsOnlyWhenAskedFor() {
        switchOff();
        assertThat(EngineTestKit.engine("junit-jupiter")
                        .selectors(selectMethod(Mutations.class, "ofAll"))
                        .execute()
                        .testEvents()
                        .skipped()
                        .count())
                .isEqualTo(1);
    }

    private static String failure(String method) {
        return result(method).orElseThrow().getMessage();
    }

    private static Optional<Throwable> result(String method) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Mutations.class, method))
                .execute()
                .testEvents()
                .finished()
                .stream()
                .findFirst()
                .flatMap(event -> event.getPayload(TestExecutionResult.class))
                .flatMap(TestExecutionResult::getThrowable);
    }

    /** Chosen by the tests above; surefire passes static nested classes over. */
    static class Mutations {
        @MutationTest(RefundsPipeline.class)
        void ofAll() {}

        @MutationTest(
                value = RefundsPipeline.class,
                models = {Paid.class},
                threshold = 75)
        void ofPaid() {}

        @MutationTest(value = RefundsPipeline.class, models = Refunded.class, threshold = 1)
        void ofRefunded() {}

        @MutationTest(value = RefundsPipeline.class, models = Payments.class)
        void ofASource() {}

        @MutationTest(PaymentsPipeline.class)
        void ofAnotherPipeline() {}
    }

    /** The unit tests that the mutants are tried on. */
    static class PaidTest extends ModelTestCase {
        PaidTest() {
            super(RefundsPipeline.definition(), TestDatabase.EMBEDDED);
        }

        @UnitTest(
                model = Paid.class,
                given = @Given(ref = Payments.class, rows = "customer_id | amount\n1 | 2\n1 | 3\n2 | -1"),
                expect = "customer_id | paid\n1 | 5")
        void refundsAreNoPayments() {}

        @Test
        void smallPaymentsCount(ModelTester models) {
            models.given(Payments.class, "customer_id | amount\n1 | 0.5")
                    .expect(Paid.class, "customer_id | paid\n1 | 0.5");
        }
    }
}
