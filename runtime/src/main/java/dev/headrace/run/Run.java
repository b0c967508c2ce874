package dev.headrace.run;

import dev.headrace.When;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.History;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Released;
import dev.headrace.engine.Session;
import dev.headrace.engine.Standing;
import dev.headrace.graph.ColumnLineage;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.HookStatement;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run: what it prepares, and what it has workers do. */
final class Run {
    private static final String FORBIDDEN = "42501";

    private final PipelineDefinition definition;
    private final RunOptions options;
    private final RunPlan plan;
    private final Schemas schemas;
    private final Sessions sessions;
    private final Session session;
    private final Preparation preparation;

    /** {@code session} is the first of the sessions, which takes the lock, makes schemas and keeps the record. */
    Run(PipelineDefinition definition, RunOptions options, RunPlan plan, Sessions sessions, Session session) {
        this.definition = definition;
        this.options = options;
        this.plan = plan;
        this.schemas = Schemas.of(definition, options.schema(), options.schemaMap());
        this.sessions = sessions;
        this.session = session;
        this.preparation = new Preparation(definition, schemas, plan, session);
    }

    /** Builds the models and tests the sources; {@code command} is what the record calls that. */
    RunResult build(String command) {
        Session lock = preparing(() -> sessions.holder(session));
        Set<ColumnName> loose = preparing(() -> preparation.forBuilding(lock, options.runWait()));
        Set<ColumnName> affected = loose.isEmpty()
                ? loose
                : ColumnLineage.of(definition, Manifest.lineage(definition)).computedFrom(loose);
        Recipes recipes = new Recipes(schemas, affected, options.fullRefresh());
        History history = session.history();
        preparing(() -> {
            history.begin(options.atomic() ? command + Retrial.ATOMIC : command, places());
            history.prune(options.keptRuns());
            return hooks(When.START);
        });
        Standing standing = preparing(() -> session.standing(skippable(recipes)));
        RunResult result = build(lock, history, recipes, standing);
        end(result);
        return result;
    }

    private RunResult build(Session lock, History history, Recipes recipes, Standing standing) {
        Publishing publishing = publishing(standing.surroundings());
        Publisher publisher = options.atomic() ? new AllAtOnce(schemas) : new OneByOne(schemas, publishing);
        Predecessors predecessors = Predecessors.of(definition, plan);
        Unchanged unchanged = new Unchanged(standing, schemas, predecessors.read());
        Coordination coordination = new Coordination(
                options,
                plan,
                schemas,
                new Schedule(plan.nodes(), predecessors.all(), durations(history)),
                new Failures(predecessors.read()),
                unchanged,
                Optional.of(new Recorder(lock, history, new Ledger(schemas))));
        UnaryOperator<RunResult> ending = publisher instanceof AllAtOnce waiting
                ? new ReleaseStep(waiting, schemas, publishing, sessions, lock, session, options.listener())::of
                : UnaryOperator.identity();
        return inWorkers(coordination, ending, true, (node, worker) -> {
            NodeStep step = new NodeStep(worker, schemas, publisher, recipes);
            return node instanceof ModelNode model
                    ? step.build(model, plan.testsOf(model), unchanged.isSo(node))
                    : step.test(node, plan.testsOf(node));
        });
    }

    /** After a full refresh all is new; hooks of the run's start may have changed what is there. */
    private List<Recipe> skippable(Recipes recipes) {
        return plan.nodes().stream()
                .filter(node -> node instanceof ModelNode && !options.fullRefresh())
                .map(node -> recipes.of((ModelNode) node, schemas::place))
                .toList();
    }

    /** Only runs the tests. */
    RunResult test() {
        preparing(() -> {
            preparation.refuseOldServer();
            return preparation;
        });
        Publishing publishing = publishing("");
        Coordination coordination = new Coordination(
                options,
                plan,
                schemas,
                new Schedule(plan.nodes(), Predecessors.none(plan), Map.of()),
                new Failures(Map.of()),
                Unchanged.none(schemas),
                Optional.empty());
        return inWorkers(
                coordination,
                UnaryOperator.identity(),
                false,
                (node, worker) -> new NodeStep(
                                worker,
                                schemas,
                                new OneByOne(schemas, publishing),
                                new Recipes(schemas, Set.of(), false))
                        .test(node, plan.testsOf(node)));
    }

    /** Publishes again what was published before the last release. */
    Released rollback() {
        Session lock = preparing(() -> sessions.holder(session));
        preparing(() -> {
            preparation.lock(lock, options.runWait());
            return lock;
        });
        try {
            Released back = session.rollback(
                    publishing(""), transaction -> Worker.witness(sessions).hasCommitted(transaction));
            preparation.dropLeftovers();
            return back;
        } catch (EngineException refusal) {
            throw refusal.isDisconnect()
                    ? RunRefusedException.noConnection(refusal.getMessage(), refusal.state())
                    : new RunRefusedException(refusal.getMessage(), RunRefusedException.FAILED);
        }
    }

    private RunResult inWorkers(
            Coordination coordination, UnaryOperator<RunResult> ending, boolean building, Dispatch.Work work) {
        List<Worker> workers = preparing(this::workers);
        try (Dispatch dispatch = new Dispatch(workers)) {
            announce(building);
            RunResult result = ending.apply(coordination.run(dispatch, sessions, work));
            if (building) {
                preparation.dropLeftovers();
            }
            options.listener().runFinished(result);
            return result;
        }
    }

    /** A server that has no more connections to give has some of them do all the work. */
    private List<Worker> workers() {
        int wanted = Math.min(threads(), Math.max(1, plan.nodes().size()));
        return Stream.iterate(1, number -> number + 1)
                .limit(wanted)
                .map(number -> number == 1 ? Optional.of(Worker.of(sessions)) : further())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Worker> further() {
        try {
            return Optional.of(Worker.of(sessions));
        } catch (EngineException refusal) {
            if (refusal.state().equals(Worker.FULL)) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private int threads() {
        return options.threads() > 0 ? options.threads() : definition.threads();
    }

    /** With one worker the order is always the same. */
    private Map<RelationName, Duration> durations(History history) {
        Map<RelationName, Duration> durations = new HashMap<>();
        if (threads() > 1) {
            Map<String, Duration> known = preparing(history::durations);
            for (Node node : plan.nodes()) {
                Optional.ofNullable(known.get(node.relation().toString()))
                        .ifPresent(duration -> durations.put(node.relation(), duration));
            }
        }
        return durations;
    }

    private static <T> T preparing(Supplier<T> preparation) {
        try {
            return preparation.get();
        } catch (EngineException refusal) {
            throw RunRefusedException.noConnection(
                    "nothing was built: " + refusal.getMessage()
                            + (refusal.state().equals(FORBIDDEN) ? "\n  debug lists what this role may not do" : ""),
                    refusal.state());
        }
    }

    private int hooks(When when) {
        List<HookStatement> hooks =
                definition.hooks().stream().filter(hook -> hook.when() == when).toList();
        hooks.forEach(hook -> session.run(new Query(hook.sql(), schemas::place)));
        return hooks.size();
    }

    /** A run that was broken off has no end of its own. */
    private void end(RunResult result) {
        boolean reached = result.ending() == RunResult.Ending.COMPLETE || result.ending() == RunResult.Ending.STOPPED;
        if (!reached) {
            return;
        }
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

    private Map<RelationName, RelationName> places() {
        Map<RelationName, RelationName> places = new LinkedHashMap<>();
        plan.nodes().forEach(node -> places.put(node.relation(), schemas.place(node.relation())));
        return places;
    }

    /** What is a table now may still be a view in the database, and stand on what is replaced before its turn. */
    private Publishing publishing(String surroundings) {
        Map<RelationName, Query> views = definition.nodes().stream()
                .filter(ModelNode.class::isInstance)
                .collect(Collectors.toMap(
                        node -> schemas.place(node.relation()),
                        node -> new Query(((ModelNode) node).sql(), schemas::place)));
        Set<RelationName> built = plan.nodes().stream()
                .filter(ModelNode.class::isInstance)
                .map(node -> schemas.place(node.relation()))
                .collect(Collectors.toSet());
        return new Publishing(options.lockWait(), views, built, surroundings);
    }
}
