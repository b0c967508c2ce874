package dev.headrace.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.check.Check;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A model's data tests hold over whatever its sources promise, or the least rows over which they do not are shown. */
@ExtendWith(TestServers.class)
class DataTestProofTest {
    private TestServers.Running servers;

    @BeforeEach
    void use(TestServers.Running running) {
        servers = running;
    }

    @Test
    void whatTheSourcesPromiseHolds() {
        assertThat(result(
                        "select ref, status as value from raw.payments", Check.acceptedValues("value", "open", "done")))
                .isEmpty();
        assertThat(result(
                        "select ref, status as value from raw.payments where amount <= 0", Check.holds("ref is null")))
                .isEmpty();
        assertThat(result("select ref, mood::text as value from raw.payments", Check.unique("ref")))
                .isEmpty();
    }

    @Test
    void whatTheyDoNotPromiseIsShown() {
        assertThat(result("select lower(ref) as ref, status as value from raw.payments", Check.unique("ref")))
                .startsWith("grown__holds fails over sources that keep all they promise\nraw.payments\n")
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

    private String result(String sql, Check check) {
        return GrowingPipeline.said(
                GrowingPipeline.tested(sql, check),
                servers,
                (proofs, seeds) -> proofs.requireTests(GrowingPipeline.MODEL, seeds));
    }
}
