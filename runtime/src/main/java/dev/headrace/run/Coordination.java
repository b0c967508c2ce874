package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.engine.EngineException;
import dev.headrace.graph.Node;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The course of a run: the nodes in their order as workers are free, each skipped if something it reads has failed. */
final class Coordination {
    private final RunOptions options;
    private final RunPlan plan;
    private final Schemas schemas;
    private final Schedule schedule;
    private final Failures failures;
    private final Unchanged unchanged;
    private final Optional<Recorder> recorder;
    private final long start = System.nanoTime();
    private final Map<RelationName, Integer> numbers = new HashMap<>();
    private final Map<RelationName, NodeResult> results = new HashMap<>();
    private RunResult.Ending ending = RunResult.Ending.COMPLETE;

    Coordination(
            RunOptions options,
            RunPlan plan,
            Schemas schemas,
            Schedule schedule,
            Failures failures,
            Unchanged unchanged,
            Optional<Recorder> recorder) {
        this.options = options;
        this.plan = plan;
        this.schemas = schemas;
        this.schedule = schedule;
        this.failures = failures;
        this.unchanged = unchanged;
        this.recorder = recorder;
        plan.nodes().forEach(node -> numbers.put(node.relation(), numbers.size()));
    }

    RunResult run(Dispatch dispatch, Sessions sessions, Dispatch.Work work) {
        try {
            startReady(dispatch, work);
            while (dispatch.isBusy()) {
                finish(dispatch.await(options.cancellation()::cancel), sessions);
                startReady(dispatch, work);
            }
            recordIfConnected(Recorder::flush);
        } finally {
            // Only a fault leaves somebody at work.
            if (dispatch.isBusy()) {
                sessions.cancel();
            }
        }
        List<NodeResult> inOrder =
                plan.nodes().stream().map(node -> results.get(node.relation())).toList();
        return new RunResult(sessions.run(), inOrder, ending, NodeStep.since(start));
    }

    private void startReady(Dispatch dispatch, Dispatch.Work work) {
        while (dispatch.hasIdleWorker()) {
            Optional<Node> next = schedule.next();
            if (next.isEmpty()) {
                return;
            }
            Node node = next.get();
            Optional<String> obstacle = overBecause().or(() -> failures.obstacle(node));
            if (obstacle.isPresent()) {
                finished(skipped(node, obstacle.get()));
            } else if (unchanged.isSo(node) && Tester.asksNothing(plan.testsOf(node))) {
                finished(untouched(node));
            } else {
                options.listener().nodeStarted(node, schemas.place(node.relation()));
                dispatch.start(node, work);
            }
        }
    }

    private void finish(Dispatch.Turn turn, Sessions sessions) {
        finished(turn.result().orElseGet(() -> over(turn)));
        if (ending == RunResult.Ending.STOPPED || ending == RunResult.Ending.DISCONNECTED) {
            sessions.cancel();
        }
    }

    /** What was cut short, and why. */
    private NodeResult over(Dispatch.Turn turn) {
        EngineException failure = turn.over().orElseThrow();
        Node node = turn.node();
        if (options.cancellation().isCancelled()) {
            ending = RunResult.Ending.CANCELLED;
            return cut(turn, "cancelled; the old relation is as it was");
        }
        if (failure.isCancel()) {
            return skipped(node, overBecause().orElse(failure.getMessage()));
        }
        ending = RunResult.Ending.DISCONNECTED;
        return cut(turn, "the connection was lost: " + failure.getMessage());
    }

    private NodeResult cut(Dispatch.Turn turn, String why) {
        RelationName place = schemas.place(turn.node().relation());
        return new NodeResult(turn.node(), place, NodeStatus.ERROR, "", List.of(), why, NodeStep.since(turn.started()));
    }

    private void finished(NodeResult result) {
        RelationName node = result.node().relation();
        results.put(node, result);
        failures.add(numbers.get(node), result);
        unchanged.done(result);
        schedule.done(result.node());
        recordIfConnected(known -> known.record(result));
        if (result.status() != NodeStatus.SKIPPED) {
            result.tests().forEach(options.listener()::testFinished);
        }
        options.listener().nodeFinished(result);
        if (options.failFast() && result.hasFailed() && ending == RunResult.Ending.COMPLETE) {
            ending = RunResult.Ending.STOPPED;
        }
    }

    /** With the first connection the lock is lost: what is at work may end, and nothing more may begin. */
    private void recordIfConnected(Consumer<Recorder> record) {
        try {
            if (ending != RunResult.Ending.DISCONNECTED) {
                recorder.ifPresent(record);
            }
        } catch (EngineException failure) {
            if (!failure.isDisconnect()) {
                throw failure;
            }
            ending = RunResult.Ending.DISCONNECTED;
        }
    }

    /** What has nothing to ask needs no worker. */
    private NodeResult untouched(Node node) {
        List<TestResult> proved =
                plan.testsOf(node).stream().map(TestResult::proved).toList();
        RelationName place = schemas.place(node.relation());
        return new NodeResult(node, place, NodeStatus.UNCHANGED, "", proved, "", Duration.ZERO);
    }

    private NodeResult skipped(Node node, String why) {
        List<DataTest> tests = plan.testsOf(node);
        return NodeResult.skipped(node, schemas.place(node.relation()), tests, why);
    }

    /** Why no node is tried any more; empty if they are. */
    private Optional<String> overBecause() {
        if (options.cancellation().isCancelled()) {
            ending = RunResult.Ending.CANCELLED;
        }
        return switch (ending) {
            case CANCELLED -> Optional.of("the run was cancelled");
            case DISCONNECTED -> Optional.of("the connection was lost");
            case STOPPED -> Optional.of("the run stopped at its first failure");
            case COMPLETE -> Optional.empty();
        };
    }
}
