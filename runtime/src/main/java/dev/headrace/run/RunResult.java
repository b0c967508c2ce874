package dev.headrace.run;

import java.time.Duration;
import java.util.List;

/**
 * What came of a run.
 *
 * @param id what tells it from all others, in the history too
 * @param nodes the chosen nodes' results, in the order in which they were run
 * @param ending how the run came to its end
 * @param elapsed how long it took
 */
public record RunResult(String id, List<NodeResult> nodes, Ending ending, Duration elapsed) {
    public RunResult {
        nodes = List.copyOf(nodes);
    }

    /** How a run comes to its end. */
    public enum Ending {
        /** All that could be tried was tried. */
        COMPLETE,
        /** It stopped at the first failure, as it was told. */
        STOPPED,
        /** Somebody cancelled it. */
        CANCELLED,
        /** The connection was lost. */
        DISCONNECTED
    }

    /** The results of all tests, in the order in which they were run. */
    public List<TestResult> tests() {
        return nodes.stream().flatMap(node -> node.tests().stream()).toList();
    }

    /** Whether every chosen node is published and no test failed; warnings do not count. */
    public boolean succeeded() {
        return ending == Ending.COMPLETE
                && nodes.stream().allMatch(NodeResult::isWell)
                && tests().stream().allMatch(TestResult::passed);
    }

    /** The process's exit code: 0 all well, 1 a node or test failed, 75 safe to run again, 130 cancelled. */
    public int exitCode() {
        return switch (ending) {
            case CANCELLED -> 130;
            case DISCONNECTED -> 75;
            case COMPLETE, STOPPED -> succeeded() ? 0 : 1;
        };
    }

    /** How many nodes and tests ended well. */
    public long passed() {
        return count(NodeStatus.OK) + count(NodeStatus.UNCHANGED) + count(TestStatus.PASS);
    }

    /** How many tests were not asked, because the build has proved them. */
    public long proved() {
        return count(TestStatus.PROVED);
    }

    /** How many tests warned. */
    public long warned() {
        return count(TestStatus.WARN);
    }

    /** How many nodes and tests failed. */
    public long failed() {
        return count(NodeStatus.ERROR)
                + count(NodeStatus.TESTS_FAILED)
                + count(TestStatus.FAIL)
                + count(TestStatus.ERROR);
    }

    /** How many nodes and tests were not tried, or not published because of others. */
    public long skipped() {
        return count(NodeStatus.SKIPPED) + count(NodeStatus.BUILT) + count(TestStatus.SKIPPED);
    }

    private long count(NodeStatus status) {
        return nodes.stream().filter(node -> node.status() == status).count();
    }

    private long count(TestStatus status) {
        return tests().stream().filter(test -> test.status() == status).count();
    }
}
