package dev.headrace.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.check.Check;
import dev.headrace.graph.PipelineDefinition;
import org.junit.jupiter.api.Test;

/** A model's data tests hold over whatever its sources promise, or the least rows over which they do not are shown. */
class DataTestProofTest {
    @Test
    void whatTheSourcesPromiseHolds() {
        assertThat(result(
                        "select ref, status as value from raw.payments", Check.acceptedValues("value", "open", "done")))
                .isEqualTo("SUCCESSFUL");
        assertThat(result(
                        "select ref, status as value from raw.payments where amount <= 0", Check.holds("ref is null")))
                .isEqualTo("SUCCESSFUL");
        assertThat(result("select ref, mood::text as value from raw.payments", Check.unique("ref")))
                .isEqualTo("SUCCESSFUL");
    }

    @Test
    void whatTheyDoNotPromiseIsShown() {
        assertThat(result("select lower(ref) as ref, status as value from raw.payments", Check.unique("ref")))
                .startsWith("FAILED grown__holds fails over sources that keep all they promise\nraw.payments\n")
                .contains("| A ", "| a ", "\nof marts.grown it finds\n", "\nby select ref, count(*)")
                .contains("let a source promise it by a data test of its own, or let the model see to it")
                .containsPattern("-Dheadrace.seed=\\d+ -Dheadrace.histories=1");
    }

    @Test
    void aCounterExampleHasNoMoreRowsThanItNeeds() {
        String failure = result("select ref, status as value from raw.payments", Check.notNull("value"));
        String given = failure.substring(failure.indexOf("raw.payments"), failure.indexOf("of marts.grown"));
        assertThat(given.lines().filter(line -> line.startsWith("  row ")).toList())
                .hasSize(1);
    }

    private static String result(String sql, Check check) {
        Tested.definition = GrowingPipeline.tested(sql, check);
        return PipelineTestCaseTest.run(Tested.class).get("grown__tests_hold_on_random_sources");
    }

    /** As the processor generates it. */
    static final class Tested extends PipelineTestCase {
        private static PipelineDefinition definition;

        Tested() {
            super(definition, TestDatabase.EMBEDDED);
        }

        @Test
        void grown__tests_hold_on_random_sources() {
            checkOnRandomSources(GrowingPipeline.MODEL);
        }
    }
}
