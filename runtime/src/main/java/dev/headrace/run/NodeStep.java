package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Session;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One node's turn: build, test, publish; what fails for a passing reason is tried again from the start. */
final class NodeStep {
    private final Worker worker;
    private final Schemas schemas;
    private final Publisher publisher;
    private final Recipes recipes;
    private final long start = System.nanoTime();
    private List<TestResult> results = List.of();
    private String outcome = "";

    NodeStep(Worker worker, Schemas schemas, Publisher publisher, Recipes recipes) {
        this.worker = worker;
        this.schemas = schemas;
        this.publisher = publisher;
        this.recipes = recipes;
    }

    /** Runs the tests against what is published, and builds nothing. */
    NodeResult test(Node node, List<DataTest> tests) {
        if (node instanceof ModelNode model && model.isEphemeral()) {
            return build(model, tests, false);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                run(tests, publisher::place, publisher::place);
                return tested(node);
            } catch (EngineException refusal) {
                throwIfOver(refusal);
                if (!isRepeated(refusal, attempt)) {
                    throwIfLost(refusal);
                    results = tests.stream()
                            .map(test -> TestResult.error(test, Explanation.of(test, refusal), since(start)))
                            .toList();
                    return tested(node);
                }
            }
        }
    }

    private NodeResult tested(Node node) {
        return new NodeResult(node, schemas.place(node.relation()), NodeStatus.TESTED, "", results, "", since(start));
    }

    /** Builds the model beside the old relation, and publishes it if its tests pass; what is {@code unchanged} is only tested. */
    NodeResult build(ModelNode model, List<DataTest> tests, boolean unchanged) {
        for (int attempt = 1; ; attempt++) {
            try {
                results = List.of();
                return unchanged ? confirmed(model, tests) : once(model, tests);
            } catch (EngineException refusal) {
                throwIfOver(refusal);
                boolean repeated = isRepeated(refusal, attempt);
                if (isCommitted(refusal)) {
                    return committed(model);
                }
                if (!repeated) {
                    throwIfLost(refusal);
                    return result(model, NodeStatus.ERROR, "", Explanation.of(model, refusal));
                }
            }
        }
    }

    private NodeResult once(ModelNode model, List<DataTest> tests) {
        return finish(model, publisher.build(worker.session(), recipe(model)), tests);
    }

    private NodeResult confirmed(ModelNode model, List<DataTest> tests) {
        run(tests, publisher::place, publisher::place);
        return results.stream().allMatch(TestResult::passed)
                ? result(model, NodeStatus.UNCHANGED, "", "")
                : result(model, NodeStatus.TESTS_FAILED, "", testsFailed());
    }

    private Recipe recipe(ModelNode model) {
        return recipes.of(model, publisher::place);
    }

    /** Its connection was lost, and what is run behind the publication with it. */
    private NodeResult committed(ModelNode model) {
        String failure = worker.afterCommit(recipe(model));
        return result(model, failure.isEmpty() ? NodeStatus.OK : NodeStatus.ERROR, outcome, failure);
    }

    private NodeResult finish(ModelNode model, Candidate candidate, List<DataTest> tests) {
        Session session = worker.session();
        try {
            run(tests, in(model, candidate.temporary()), in(model, candidate.whole()));
            if (!results.stream().allMatch(TestResult::passed)) {
                session.discard(candidate);
                return result(model, NodeStatus.TESTS_FAILED, "", testsFailed());
            }
            if (model.isEphemeral()) {
                session.discard(candidate);
                return result(model, NodeStatus.OK, "EPHEMERAL", "");
            }
            NodeStatus status = publisher.publish(session, model.relation(), candidate, made -> {
                outcome = made;
                return new Ledger(schemas).record(result(model, NodeStatus.OK, outcome, ""));
            });
            return result(model, status, outcome, "");
        } catch (EngineException refusal) {
            discard(candidate, refusal);
            throw refusal;
        }
    }

    /** Everything where it is read, but the model where it is now. */
    private UnaryOperator<RelationName> in(ModelNode model, RelationName now) {
        return relation -> relation.equals(model.relation()) ? now : publisher.place(relation);
    }

    private void run(List<DataTest> tests, UnaryOperator<RelationName> rows, UnaryOperator<RelationName> whole) {
        Tester tester = new Tester(worker.session(), schemas, Optional.of(FailureSchema.of(schemas.target())));
        results = tests.isEmpty() ? List.of() : tester.run(tests, rows, whole);
    }

    /** What cannot be dropped now, because the connection is gone, is dropped later, by this run or the next. */
    private void discard(Candidate candidate, EngineException refusal) {
        if (refusal.isDisconnect()) {
            return;
        }
        try {
            worker.session().discard(candidate);
        } catch (EngineException lost) {
            refusal.addSuppressed(lost);
        }
    }

    /** Makes all ready for the next attempt if there is one. */
    private boolean isRepeated(EngineException refusal, int attempt) {
        boolean repeated = refusal.isPassing() && attempt <= Repetition.TIMES;
        if (repeated) {
            Repetition.pause(attempt);
        }
        if (refusal.isPassing() && refusal.isDisconnect()) {
            worker.reconnect();
        }
        return repeated;
    }

    /** Asked on a new connection, if the old one was lost while the node was being published. */
    private boolean isCommitted(EngineException refusal) {
        return refusal.uncertainTransaction()
                .filter(worker.witness()::hasCommitted)
                .isPresent();
    }

    /** A statement that the server's own time-out cancelled fails its node; one that we cancelled ends the run. */
    private void throwIfOver(EngineException refusal) {
        if (refusal.isCancel() && worker.isStopped()) {
            throw refusal;
        }
    }

    /** Without a connection no other node has a better chance. */
    private static void throwIfLost(EngineException refusal) {
        if (refusal.isDisconnect()) {
            throw refusal;
        }
    }

    private String testsFailed() {
        long failed = results.stream().filter(result -> !result.passed()).count();
        return "not published, because " + (failed == 1 ? "a test" : failed + " tests")
                + " failed; the old relation is as it was";
    }

    private NodeResult result(ModelNode model, NodeStatus status, String made, String message) {
        return new NodeResult(model, schemas.place(model.relation()), status, made, results, message, since(start));
    }

    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
