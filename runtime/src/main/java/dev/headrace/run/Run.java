package dev.headrace.run;

import dev.headrace.When;
import dev.headrace.check.DataTest;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Query;
import dev.headrace.engine.Session;
import dev.headrace.graph.ColumnLineage;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.HookStatement;
import dev.headrace.graph.Lineage;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One run on an open session: the nodes in their order, each skipped if something it reads has failed. */
final class Run {
    private final PipelineDefinition definition;
    private final RunOptions options;
    private final RunPlan plan;
    private final Schemas schemas;
    private final Lineage lineage;
    private final Session session;
    private final long start = System.nanoTime();
    private final Map<RelationName, NodeResult> results = new LinkedHashMap<>();
    private RunResult.Ending ending = RunResult.Ending.COMPLETE;

    Run(PipelineDefinition definition, RunOptions options, RunPlan plan, Session session) {
        this.definition = definition;
        this.options = options;
        this.plan = plan;
        this.schemas = Schemas.of(definition, options.schema(), options.schemaMap());
        this.lineage = Lineage.of(definition);
        this.session = session;
    }

    /** Builds the models and tests the sources. */
    RunResult build() {
        Set<ColumnName> loose = preparing(new Preparation(definition, schemas, plan, session)::forBuilding);
        Set<ColumnName> affected =
                loose.isEmpty() ? loose : ColumnLineage.of(definition).computedFrom(loose);
        NodeStep step = new NodeStep(session, schemas, publishing(), options, affected);
        preparing(() -> hooks(When.START));
        return each(
                node -> node instanceof ModelNode model
                        ? step.build(model, plan.testsOf(model))
                        : step.test(node, plan.testsOf(node)),
                this::failedAncestor,
                true);
    }

    /** Only runs the tests. */
    RunResult test() {
        Preparation preparation = new Preparation(definition, schemas, plan, session);
        preparing(() -> {
            preparation.refuseOldServer();
            return preparation;
        });
        NodeStep step = new NodeStep(session, schemas, publishing(), options, Set.of());
        return each(node -> step.test(node, plan.testsOf(node)), node -> Optional.empty(), false);
    }

    private interface Turn {
        NodeResult take(Node node);
    }

    private static <T> T preparing(Supplier<T> preparation) {
        try {
            return preparation.get();
        } catch (EngineException refusal) {
            throw RunRefusedException.noConnection("nothing was built: " + refusal.getMessage(), refusal.state());
        }
    }

    private RunResult each(Turn turn, Function<Node, Optional<String>> obstacle, boolean building) {
        announce(building);
        for (Node node : plan.nodes()) {
            NodeResult result = overBecause()
                    .or(() -> obstacle.apply(node))
                    .map(why -> skipped(node, why))
                    .orElseGet(() -> taken(node, turn));
            results.put(node.relation(), result);
            options.listener().nodeFinished(result);
            if (options.failFast() && hasFailed(result) && ending == RunResult.Ending.COMPLETE) {
                ending = RunResult.Ending.STOPPED;
            }
        }
        if (building && ending != RunResult.Ending.CANCELLED && ending != RunResult.Ending.DISCONNECTED) {
            end();
        }
        RunResult result = new RunResult(List.copyOf(results.values()), ending, NodeStep.since(start));
        options.listener().runFinished(result);
        return result;
    }

    private int hooks(When when) {
        List<HookStatement> hooks =
                definition.hooks().stream().filter(hook -> hook.when() == when).toList();
        hooks.forEach(hook -> session.run(new Query(hook.sql(), schemas::place)));
        return hooks.size();
    }

    private void end() {
        try {
            hooks(When.END);
        } catch (EngineException refusal) {
            throw new RunRefusedException(
                    "the nodes are done, but " + refusal.getMessage(), RunRefusedException.FAILED);
        }
    }

    private void announce(boolean building) {
        int models = plan.models();
        options.listener()
                .runStarted(new RunStart(
                        definition.name(),
                        session.version().toString(),
                        schemas.target(),
                        models,
                        plan.nodes().size() - models,
                        plan.tests(),
                        building));
    }

    private NodeResult taken(Node node, Turn turn) {
        RelationName place = schemas.place(node.relation());
        options.listener().nodeStarted(node, place);
        long start = System.nanoTime();
        try {
            return turn.take(node);
        } catch (EngineException over) {
            boolean cancelled = options.cancellation().isCancelled();
            ending = cancelled ? RunResult.Ending.CANCELLED : RunResult.Ending.DISCONNECTED;
            String why = cancelled
                    ? "cancelled; the old relation is as it was"
                    : "the connection was lost: " + over.getMessage();
            return new NodeResult(node, place, NodeStatus.ERROR, "", List.of(), why, NodeStep.since(start));
        }
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

    private Optional<String> failedAncestor(Node node) {
        return lineage.ancestors(node.relation(), Integer.MAX_VALUE).stream()
                .map(results::get)
                .filter(result -> result != null && hasFailed(result))
                .findFirst()
                .map(result -> "it reads " + result.place() + ", which failed");
    }

    private static boolean hasFailed(NodeResult result) {
        boolean testsFailed = result.tests().stream().anyMatch(test -> !test.passed());
        return result.status() != NodeStatus.SKIPPED && (!result.isWell() || testsFailed);
    }

    /** What is a table now may still be a view in the database, and stand on what is replaced before its turn. */
    private Publishing publishing() {
        Map<RelationName, Query> views = definition.nodes().stream()
                .filter(ModelNode.class::isInstance)
                .collect(Collectors.toMap(
                        node -> schemas.place(node.relation()),
                        node -> new Query(((ModelNode) node).sql(), schemas::place)));
        return new Publishing(options.lockWait(), views);
    }
}
