package dev.headrace.run;

import dev.headrace.check.DataTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What came of one data test.
 *
 * @param test the test
 * @param status its outcome
 * @param noRows whether there was no row to look at, so that passing proves nothing
 * @param failures how many rows failed; of {@code unique}, how many values occur more than once, as dbt counts
 * @param sample up to ten of them, each as column to text, in column order; a null value is null
 * @param message what to tell the user; empty if it passed
 * @param elapsed how long the server took, shared by all tests of one statement
 */
public record TestResult(
        DataTest test,
        TestStatus status,
        boolean noRows,
        long failures,
        List<Map<String, String>> sample,
        String message,
        Duration elapsed) {
    public TestResult {
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(status, "status");
        sample = List.copyOf(sample);
    }

    /** Whether it lets its node be published. */
    public boolean passed() {
        return status == TestStatus.PASS || status == TestStatus.PROVED || status == TestStatus.WARN;
    }

    /** A test that the build has answered. */
    static TestResult proved(DataTest test) {
        return new TestResult(test, TestStatus.PROVED, false, 0, List.of(), "", Duration.ZERO);
    }

    /** A test that was not asked. */
    static TestResult skipped(DataTest test, String why) {
        return new TestResult(test, TestStatus.SKIPPED, false, 0, List.of(), why, Duration.ZERO);
    }

    /** A test that the server could not answer. */
    static TestResult error(DataTest test, String message, Duration elapsed) {
        return new TestResult(test, TestStatus.ERROR, false, 0, List.of(), message, elapsed);
    }
}
