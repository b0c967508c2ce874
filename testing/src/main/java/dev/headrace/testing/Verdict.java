package dev.headrace.testing;

import dev.headrace.run.Engines;
import dev.headrace.run.TestResult;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;

/** Turns what came of a data test into what JUnit understands. */
final class Verdict {
    private Verdict() {}

    /**
     * Returns if the test passed. A failure says which rows fail, and by which statement they are found; a test that looked at
     * no row proves nothing, so it is aborted and not passed.
     */
    static void pass(TestResult result) {
        String name = result.test().name();
        switch (result.status()) {
            case FAIL, ERROR, SKIPPED ->
                throw new AssertionError(name + ": " + result.message() + "\n"
                        + Engines.chosen().render(result.test(), UnaryOperator.identity()));
            case WARN -> System.err.println("WARN " + name + ": " + result.message());
            case PROVED -> {
                // Nothing is left to ask: its display name says that the build has proved it.
            }
            case PASS ->
                Assumptions.assumeFalse(
                        result.noRows(),
                        "no rows in " + result.test().relation()
                                + ": override loadRawData to put some into its sources");
        }
    }
}
