package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Session;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One node's turn: build, test, publish. */
final class NodeStep {
    private final Session session;
    private final Schemas schemas;
    private final Publishing publishing;
    private final RunOptions options;
    private final Set<ColumnName> loose;

    /** {@code loose} are the columns whose types may be others than the build knows, because what they are made of is. */
    NodeStep(Session session, Schemas schemas, Publishing publishing, RunOptions options, Set<ColumnName> loose) {
        this.session = session;
        this.schemas = schemas;
        this.publishing = publishing;
        this.options = options;
        this.loose = loose;
    }

    /** Runs the tests against what is published, and builds nothing. */
    NodeResult test(Node node, List<DataTest> tests) {
        long start = System.nanoTime();
        if (node instanceof ModelNode model && model.isEphemeral()) {
            return build(model, tests);
        }
        List<TestResult> results = run(tests, schemas::place, schemas::place);
        return new NodeResult(node, schemas.place(node.relation()), NodeStatus.TESTED, "", results, "", since(start));
    }

    /** Builds the model beside the old relation, and publishes it if its tests pass. */
    NodeResult build(ModelNode model, List<DataTest> tests) {
        long start = System.nanoTime();
        RelationName target = schemas.place(model.relation());
        Query query = new Query(model.sql(), schemas::place);
        Recipe recipe = new Recipe(
                target,
                model.materialized(),
                query,
                model.columns(),
                looseOf(model),
                model.storage(),
                model.increment(),
                options.fullRefresh());
        try {
            return finish(model, session.build(recipe), tests, start);
        } catch (EngineException refusal) {
            throwIfOver(refusal);
            return failed(model, target, List.of(), refusal, start);
        }
    }

    /** What the build has not analyzed is the user's word, and taken as his word on sources is. */
    private Set<String> looseOf(ModelNode model) {
        return model.columns().stream()
                .map(NodeColumn::name)
                .filter(name -> !model.checked() || loose.contains(new ColumnName(model.relation(), name)))
                .collect(Collectors.toSet());
    }

    private NodeResult finish(ModelNode model, Candidate candidate, List<DataTest> tests, long start) {
        List<TestResult> results = List.of();
        try {
            results = run(tests, in(model, candidate.temporary()), in(model, candidate.whole()));
            if (!results.stream().allMatch(TestResult::passed)) {
                session.discard(candidate);
                return testsFailed(model, candidate, results, start);
            }
            if (model.isEphemeral()) {
                session.discard(candidate);
                return new NodeResult(
                        model, candidate.recipe().target(), NodeStatus.OK, "EPHEMERAL", results, "", since(start));
            }
            String outcome = session.publish(candidate, publishing);
            return new NodeResult(
                    model, candidate.recipe().target(), NodeStatus.OK, outcome, results, "", since(start));
        } catch (EngineException refusal) {
            discard(candidate, refusal);
            throwIfOver(refusal);
            return failed(model, candidate.recipe().target(), results, refusal, start);
        }
    }

    /** Everything where it is published, but the model where it is now. */
    private UnaryOperator<RelationName> in(ModelNode model, RelationName now) {
        return relation -> relation.equals(model.relation()) ? now : schemas.place(relation);
    }

    private List<TestResult> run(
            List<DataTest> tests, UnaryOperator<RelationName> rows, UnaryOperator<RelationName> whole) {
        List<TestResult> results =
                tests.isEmpty() ? List.of() : new Tester(session, failures()).run(tests, rows, whole);
        results.forEach(options.listener()::testFinished);
        return results;
    }

    private Optional<FailureSchema> failures() {
        return Optional.of(FailureSchema.of(schemas.target()));
    }

    /** What cannot be dropped now, because the connection is gone, is dropped by the next run. */
    private void discard(Candidate candidate, EngineException refusal) {
        try {
            session.discard(candidate);
        } catch (EngineException lost) {
            refusal.addSuppressed(lost);
        }
    }

    /** A statement that the server's own time-out cancelled fails its node; one that we cancelled ends the run. */
    private void throwIfOver(EngineException refusal) {
        if (refusal.isDisconnect()
                || refusal.isCancel() && options.cancellation().isCancelled()) {
            throw refusal;
        }
    }

    private static NodeResult testsFailed(ModelNode model, Candidate candidate, List<TestResult> results, long start) {
        long failed = results.stream().filter(result -> !result.passed()).count();
        String message = "not published, because " + (failed == 1 ? "a test" : failed + " tests")
                + " failed; the old relation is as it was";
        return new NodeResult(
                model, candidate.recipe().target(), NodeStatus.TESTS_FAILED, "", results, message, since(start));
    }

    private static NodeResult failed(
            ModelNode model, RelationName target, List<TestResult> results, EngineException refusal, long start) {
        return new NodeResult(
                model, target, NodeStatus.ERROR, "", results, Explanation.of(model, refusal), since(start));
    }

    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
