package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.engine.NodeRecord;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What came of one node.
 *
 * @param node the node
 * @param place where its relation is in this run
 * @param status its outcome
 * @param outcome the server's word for it, {@code SELECT 99441} or {@code CREATE VIEW}; empty if it was not built
 * @param tests the results of the tests that gate it
 * @param message what went wrong or why it was not tried; empty if all is well
 * @param elapsed how long it took, its tests included
 */
public record NodeResult(
        Node node,
        RelationName place,
        NodeStatus status,
        String outcome,
        List<TestResult> tests,
        String message,
        Duration elapsed) {
    public NodeResult {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(status, "status");
        tests = List.copyOf(tests);
    }

    /** How many rows it has, if the server's word says so. */
    public OptionalLong rows() {
        return outcome.matches("[A-Z ]* \\d+")
                ? OptionalLong.of(Long.parseLong(outcome.substring(outcome.lastIndexOf(' ') + 1)))
                : OptionalLong.empty();
    }

    /** Its outcome as it is recorded, in dbt's word if dbt has one; a source's is that of its tests. */
    public String recordedStatus() {
        return switch (status) {
            case OK -> NodeRecord.SUCCESS;
            case UNCHANGED -> NodeRecord.UNCHANGED;
            case TESTED -> hasFailed() ? "fail" : "pass";
            case ERROR, TESTS_FAILED -> "error";
            case BUILT, SKIPPED -> "skipped";
        };
    }

    /** Whether a relation of it was published; an ephemeral model has none. */
    boolean isPublished() {
        return status == NodeStatus.OK && node instanceof ModelNode model && !model.isEphemeral();
    }

    /** Whether it is as it should be; its tests may still have something to say. */
    public boolean isWell() {
        return status == NodeStatus.OK || status == NodeStatus.UNCHANGED || status == NodeStatus.TESTED;
    }

    /** Whether it was tried and is not as it should be, a test of it included. */
    boolean hasFailed() {
        boolean testsPassed = tests.stream().allMatch(TestResult::passed);
        return status != NodeStatus.SKIPPED && !((isWell() || isWaiting()) && testsPassed);
    }

    /** Whether it is to be published with others. */
    boolean isWaiting() {
        return status == NodeStatus.BUILT;
    }

    /** The same node with another outcome. */
    NodeResult with(NodeStatus other, String why) {
        return new NodeResult(node, place, other, outcome, tests, why, elapsed);
    }

    /** A node that was not tried, with its tests. */
    static NodeResult skipped(Node node, RelationName place, List<DataTest> tests, String why) {
        List<TestResult> skipped =
                tests.stream().map(test -> TestResult.skipped(test, why)).toList();
        return new NodeResult(node, place, NodeStatus.SKIPPED, "", skipped, why, Duration.ZERO);
    }
}
