package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.engine.Cleaning;
import dev.headrace.engine.Engine;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.Query;
import dev.headrace.engine.Released;
import dev.headrace.engine.Rows;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.Session;
import dev.headrace.graph.ColumnLineage;
import dev.headrace.graph.Lineage;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import dev.headrace.graph.Selector;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.Variable;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Runs a pipeline. */
public final class PipelineRunner {
    private final PipelineDefinition definition;
    private final Engine engine = Engines.chosen();
    private final Values values;

    private PipelineRunner(PipelineDefinition definition, List<Variable> values) {
        this.definition = Objects.requireNonNull(definition, "definition");
        this.values = new Values(values, engine);
    }

    /** A runner of that pipeline. */
    public static PipelineRunner of(PipelineDefinition definition) {
        return new PipelineRunner(definition, List.of());
    }

    /** The pipeline. */
    public PipelineDefinition definition() {
        return definition;
    }

    /**
     * The same runner of the pipeline as a run with these options sends it, with values in the place of its variables; a
     * missing value, or one of a name that is not known, is refused.
     */
    public PipelineRunner with(RunOptions options) {
        if (!values.variables().isEmpty()) {
            return this;
        }
        Values given = Values.of(definition, options.variables(), engine);
        return given.variables().isEmpty() ? this : new PipelineRunner(given.fill(definition), given.variables());
    }

    /** What a run with these options would do, in order; needs no database. */
    public RunPlan plan(RunOptions options) {
        Set<RelationName> chosen = Selector.choose(definition, options.select(), options.exclude());
        return RunPlan.of(definition, chosen);
    }

    /** What {@link #test} would ask with these options, in which a data test may be chosen by its name too. */
    public RunPlan testPlan(RunOptions options) {
        return new TestSelection(definition).plan(options.select(), options.exclude());
    }

    /** Which node reads which. */
    public Lineage lineage() {
        return Lineage.of(definition);
    }

    /** Which column depends on which, through the whole pipeline. */
    public ColumnLineage columnLineage() {
        return ColumnLineage.of(definition, Manifest.lineage(definition));
    }

    /** Builds, tests and publishes the chosen models. */
    public RunResult build(DataSource dataSource, RunOptions options) {
        PipelineRunner filled = with(options);
        return filled.build(dataSource, options, Retrial.BUILD, filled.plan(options));
    }

    /** Builds and publishes the chosen models, without their tests. */
    public RunResult run(DataSource dataSource, RunOptions options) {
        PipelineRunner filled = with(options);
        return filled.build(
                dataSource, options, Retrial.RUN, filled.plan(options).withoutTests());
    }

    /** Runs again, of the chosen nodes, those that the last run into the same schema has not brought to a good end. */
    public RunResult retry(DataSource dataSource, RunOptions options) {
        return with(options).retryFilled(dataSource, options);
    }

    private RunResult retryFilled(DataSource dataSource, RunOptions options) {
        Set<RelationName> chosen = Selector.choose(definition, options.select(), options.exclude());
        return inSessions(dataSource, options, (sessions, first) -> {
            Retrial retrial = Retrial.of(definition, schemas(options), first);
            RunPlan plan = retrial.plan(definition, chosen);
            options.listener().retrying(retrial.last(), retrial.left(plan));
            return new Run(definition, options.atomic(retrial.isAtomic()), plan, sessions, first)
                    .build(retrial.command());
        });
    }

    /** Brings back at one instant what the last run that published all at once has replaced; it is refused if that is not there. */
    public Released rollback(DataSource dataSource, RunOptions options) {
        RunPlan plan = plan(options);
        return inSessions(
                dataSource,
                options,
                (sessions, first) -> new Run(definition, options, plan, sessions, first).rollback());
    }

    private RunResult build(DataSource dataSource, RunOptions options, String command, RunPlan plan) {
        return inSessions(
                dataSource,
                options,
                (sessions, first) -> new Run(definition, options, plan, sessions, first).build(command));
    }

    /**
     * Removes the environment that the options name: the relations that runs have put there, and the schemas, unless
     * something else is in them. What is left, and why.
     *
     * @param confirmed is asked once it is known what would be dropped
     */
    public List<String> clean(DataSource dataSource, RunOptions options, Predicate<Cleaning> confirmed) {
        Schemas schemas = schemas(options);
        Environment environment = new Environment(definition, schemas);
        environment.refuseOthers();
        return inSessions(dataSource, options, (sessions, first) -> {
            new Preparation(definition, schemas, plan(options), first).lock(sessions.holder(first), options.runWait());
            return environment.clean(first, confirmed);
        });
    }

    /** Runs the chosen nodes' data tests, and those chosen by name, against what is published. */
    public RunResult test(DataSource dataSource, RunOptions options) {
        PipelineRunner filled = with(options);
        RunPlan plan = filled.testPlan(options);
        return filled.inSessions(
                dataSource,
                options,
                (sessions, first) -> new Run(filled.definition, options, plan, sessions, first).test());
    }

    /** The sources, among the chosen nodes, that say how old their newest row may be. */
    public List<SourceNode> watched(RunOptions options) {
        return plan(options).nodes().stream()
                .filter(SourceNode.class::isInstance)
                .map(SourceNode.class::cast)
                .filter(source -> source.freshness().isPresent())
                .toList();
    }

    /** Asks those sources how old their newest rows are; each result is handed on as it comes. */
    public List<FreshnessResult> freshness(
            DataSource dataSource, RunOptions options, Consumer<FreshnessResult> listener) {
        Schemas schemas = schemas(options);
        PipelineRunner filled = with(options);
        return filled.inSession(dataSource, options, session -> {
            FreshnessCheck check = new FreshnessCheck(session);
            List<FreshnessResult> results = new ArrayList<>();
            for (SourceNode source : filled.watched(options)) {
                results.add(check.of(source, schemas.place(source.relation())));
                listener.accept(results.get(results.size() - 1));
            }
            return results;
        });
    }

    /** Runs one data test against what is published. */
    public TestResult check(Connection connection, DataTest test, RunOptions options) {
        PipelineRunner filled = with(options);
        Schemas schemas = schemas(options);
        try (Session session = engine.borrow(connection, filled.identity(schemas))) {
            return new LoneTest(filled.definition, schemas, session).run(filled.values.fill(test));
        }
    }

    /** How what is published for a node differs from what the build found of it, a line each; reads the catalog only. */
    public List<String> differences(Connection connection, Node node, RunOptions options) {
        Schemas schemas = schemas(options);
        try (Session session = engine.borrow(connection, identity(schemas))) {
            Expectation expectation = new Expectation(schemas.place(node.relation()), node.columns());
            return session.compare(List.of(expectation)).mismatches().stream()
                    .map(mismatch -> mismatch.place() + ": " + mismatch.text())
                    .toList();
        }
    }

    /** As below, without any key, so that rows of every kind go in. */
    public void createEmptySources(Connection connection, RunOptions options) {
        createEmptySources(connection, options, Set.of());
    }

    /**
     * Creates the roles of grants, the extensions, the types and the sources' tables that are missing, without rows, as they are
     * declared; for tests. Of the tables in {@code keyed} the declared key is a primary key, which holds the rows to it.
     */
    public void createEmptySources(Connection connection, RunOptions options, Set<RelationName> keyed) {
        Schemas schemas = schemas(options);
        List<Expectation> tables = new ArrayList<>();
        for (Node node : definition.nodes()) {
            if (node instanceof SourceNode source) {
                RelationName place = schemas.place(source.relation());
                boolean withKey = keyed.contains(source.relation());
                tables.add(new Expectation(place, source.columns(), withKey ? source.key() : List.of()));
            }
        }
        try (Session session = engine.borrow(connection, identity(schemas))) {
            session.createRoles(definition.grantees());
            session.createTables(definition.prerequisites(), tables);
        }
    }

    /** The server's own word on the columns of every model; it is asked in one transaction that leaves no trace; for tests. */
    public ServerVerdict verdict(Connection connection) {
        Schemas schemas = schemas(RunOptions.defaults());
        try (Session session = engine.borrow(connection, identity(schemas))) {
            // What no value is declared of is null there: its type is all that columns depend on.
            return ServerVerdict.ask(new Values(definition.variables(), engine).fill(definition), session);
        }
    }

    /** The first rows of the one node that is chosen: of a model's query, of a source's table. */
    public Rows show(DataSource dataSource, RunOptions options, int limit) {
        PipelineRunner filled = with(options);
        Node node = filled.only(options);
        Query query = new Query(Preview.of(node), schemas(options)::place);
        return filled.inSession(dataSource, options, session -> Preview.read(session, node, query, limit));
    }

    /** The first rows of any query; the pipeline's models may be called by their names alone. */
    public Rows show(DataSource dataSource, RunOptions options, String query, int limit) {
        Schemas schemas = schemas(options);
        return inSession(dataSource, options, session -> Preview.inline(session, schemas, query, limit));
    }

    /** The one node that is chosen; several or none are refused. */
    public Node only(RunOptions options) {
        List<Node> chosen = plan(options).nodes();
        if (chosen.size() != 1) {
            throw new RunRefusedException(
                    "one node is wanted, and " + chosen.size() + " are selected; name one",
                    RunRefusedException.CONFIGURATION);
        }
        return chosen.get(0);
    }

    /** What it finds at a database, and what the role may do there; changes nothing. */
    public Diagnosis diagnose(DataSource dataSource, RunOptions options) {
        Schemas schemas = schemas(options);
        return inSession(dataSource, options, session -> Diagnosis.of(definition, schemas, session));
    }

    private <T> T inSession(DataSource dataSource, RunOptions options, Function<Session, T> work) {
        return inSessions(dataSource, options, (sessions, first) -> work.apply(first));
    }

    private <T> T inSessions(DataSource dataSource, RunOptions options, BiFunction<Sessions, Session, T> work) {
        try (Sessions sessions = new Sessions(engine, dataSource, identity(schemas(options)))) {
            options.cancellation().onCancel(sessions::cancel);
            Session first = sessions.first();
            values.check(first);
            return work.apply(sessions, first);
        }
    }

    private Schemas schemas(RunOptions options) {
        return Schemas.of(definition, options.schema(), options.schemaMap());
    }

    private RunIdentity identity(Schemas schemas) {
        String run = UUID.randomUUID().toString();
        return new RunIdentity(
                definition.name(),
                Version.text(),
                schemas.target(),
                run,
                0,
                definition.prerequisites(),
                values.secrets());
    }
}
