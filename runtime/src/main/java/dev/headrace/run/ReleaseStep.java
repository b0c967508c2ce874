package dev.headrace.run;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Session;
import dev.headrace.engine.Staged;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * The end of a run that publishes all or nothing.
 *
 * @param waiting what it has built
 * @param lock the session that holds the run's lock
 * @param session the one that publishes
 */
record ReleaseStep(
        AllAtOnce waiting,
        Schemas schemas,
        Publishing publishing,
        Sessions sessions,
        Session lock,
        Session session,
        RunListener listener) {
    RunResult of(RunResult built) {
        List<NodeResult> ready =
                built.nodes().stream().filter(NodeResult::isWaiting).toList();
        if (ready.isEmpty()) {
            return built;
        }
        long start = System.nanoTime();
        RunResult result = obstacle(built)
                .map(obstacle -> withheld(built, built.ending(), obstacle))
                .orElseGet(() -> released(built, ready));
        return new RunResult(
                built.id(), result.nodes(), result.ending(), built.elapsed().plus(NodeStep.since(start)));
    }

    private static Optional<String> obstacle(RunResult built) {
        return switch (built.ending()) {
            case CANCELLED -> Optional.of("the run was cancelled");
            case DISCONNECTED -> Optional.of("the connection was lost");
            default ->
                built.nodes().stream().filter(NodeResult::hasFailed).findFirst().map(node -> node.place() + " failed");
        };
    }

    private RunResult released(RunResult built, List<NodeResult> ready) {
        List<Staged> staged = ready.stream()
                .map(node -> waiting.staged().get(node.node().relation()))
                .toList();
        try {
            lock.version();
            // Another one, if this is lost at the very end.
            AtomicReference<Session> connected = new AtomicReference<>(session);
            listener.released(session.release(staged, publishing, transaction -> {
                connected.set(Worker.witness(sessions));
                return connected.get().hasCommitted(transaction);
            }));
            return published(built, connected.get());
        } catch (EngineException refusal) {
            return refused(built, refusal);
        }
    }

    /** From now on everything is read where it is published. */
    private RunResult published(RunResult built, Session connected) {
        Map<RelationName, Staged> all = Map.copyOf(waiting.staged());
        waiting.staged().clear();
        Worker worker = Worker.on(sessions, connected);
        return with(built, built.ending(), node -> {
            Staged staged = all.get(node.node().relation());
            String failure = worker.afterCommit(staged.candidate().recipe());
            NodeResult result = node.with(failure.isEmpty() ? NodeStatus.OK : NodeStatus.ERROR, failure);
            return failure.isEmpty() ? result : recorded(result, worker.witness());
        });
    }

    private RunResult refused(RunResult built, EngineException refusal) {
        RunResult.Ending ending = sessions.isCancelled()
                ? RunResult.Ending.CANCELLED
                : refusal.isDisconnect() ? RunResult.Ending.DISCONNECTED : built.ending();
        return withheld(built, ending, refusal.getMessage());
    }

    private RunResult withheld(RunResult built, RunResult.Ending ending, String why) {
        listener.withheld(why);
        return with(
                built,
                ending,
                node -> recorded(
                        node.with(
                                NodeStatus.BUILT,
                                "built, but not published, because all is published at once or nothing: " + why),
                        session));
    }

    private static RunResult with(RunResult built, RunResult.Ending ending, UnaryOperator<NodeResult> change) {
        return new RunResult(
                built.id(),
                built.nodes().stream()
                        .map(node -> node.isWaiting() ? change.apply(node) : node)
                        .toList(),
                ending,
                Duration.ZERO);
    }

    /** What cannot be recorded, because the connection is lost, stays recorded as not reached. */
    private NodeResult recorded(NodeResult result, Session on) {
        try {
            on.history().finish(new Ledger(schemas).record(result));
        } catch (EngineException lost) {
            return result;
        }
        return result;
    }
}
