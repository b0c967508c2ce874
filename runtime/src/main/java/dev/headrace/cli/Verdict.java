package dev.headrace.cli;

import dev.headrace.run.NodeResult;
import dev.headrace.run.NodeStatus;
import dev.headrace.run.RunResult;
import dev.headrace.run.TestResult;
import dev.headrace.run.TestStatus;

/** The end of a run's output: what failed and why, and dbt's one line of numbers. */
record Verdict(Console console) {
    void print(RunResult result) {
        result.nodes().forEach(this::print);
        console.print("");
        console.print("Done. PASS=" + result.passed() + " WARN=" + result.warned() + " ERROR=" + result.failed()
                + " SKIP=" + result.skipped() + " PROVED=" + result.proved() + " TOTAL="
                + (result.passed() + result.warned() + result.failed() + result.skipped() + result.proved()));
    }

    private void print(NodeResult node) {
        node.tests().forEach(this::print);
        if (node.status() == NodeStatus.ERROR || node.status() == NodeStatus.TESTS_FAILED) {
            section(console.bad("Failure in model " + node.place()), node.message());
        }
    }

    private void print(TestResult test) {
        String name = test.test().name();
        if (test.status() == TestStatus.WARN) {
            section(console.doubtful("Warning in test " + name), test.message());
        } else if (test.status() == TestStatus.FAIL || test.status() == TestStatus.ERROR) {
            section(console.bad("Failure in test " + name), test.message());
        }
    }

    private void section(String title, String message) {
        console.print("");
        console.print(title);
        message.lines().forEach(line -> console.print("  " + line));
    }
}
