package dev.headrace.run;

import dev.headrace.engine.Engine;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.Fixture;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.Secrets;
import dev.headrace.engine.Session;
import dev.headrace.engine.Trial;
import dev.headrace.graph.GivenEphemerals;
import dev.headrace.graph.Increment;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.Prerequisites;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import dev.headrace.graph.Storage;
import dev.headrace.graph.Variable;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Tries single models over given rows, in a database of tests. Empty tables stand for what a model reads, under the logical names,
 * and stay; rows are there only for as long as a trial. Used by one thread.
 */
public final class ModelTrials implements AutoCloseable {
    private final PipelineDefinition definition;
    private final Engine engine;
    private final Session session;
    private final Map<RelationName, Node> nodes = new HashMap<>();
    private final Set<RelationName> tables = new HashSet<>();

    private ModelTrials(PipelineDefinition definition, Engine engine, Session session) {
        this.definition = definition;
        this.engine = engine;
        this.session = session;
        definition.nodes().forEach(node -> nodes.put(node.relation(), node));
    }

    /** Trials in the database of that connection, which is closed with them. */
    public static ModelTrials open(PipelineDefinition definition, Connection connection) {
        Engine engine = Engines.chosen();
        return new ModelTrials(definition, engine, session(definition, engine, connection));
    }

    /** A session for tests, in which nothing is published. */
    static Session session(PipelineDefinition definition, Engine engine, Connection connection) {
        RunIdentity identity = new RunIdentity(
                definition.name(),
                Version.text(),
                definition.schema(),
                UUID.randomUUID().toString(),
                0,
                definition.prerequisites(),
                Secrets.NONE);
        return engine.open(connection, identity);
    }

    /** Makes what all trials in this database, or in copies of it, need besides tables. */
    public void furnish() {
        session.furnish(definition.prerequisites());
    }

    /** Runs the model; an {@link EngineException} says what the server refuses, and where in the author's SQL. */
    public Trial.Outcome make(ModelTrial trial) {
        return make(trial, UnaryOperator.identity());
    }

    /** The same with another form of the query that the model's author wrote. */
    public Trial.Outcome make(ModelTrial trial, UnaryOperator<SqlText> change) {
        ModelNode model = model(trial.model());
        SqlText sql = filled(change.apply(query(model, trial)), trial.variables());
        Set<RelationName> read = new LinkedHashSet<>(GivenEphemerals.read(sql));
        read.addAll(trial.given().keySet());
        if (trial.grows()) {
            read.add(model.relation());
        }
        createTables(read);
        try {
            return session.make(new Trial(
                    recipe(model, sql, trial.grows()),
                    trial.given().keySet().stream()
                            .map(name -> fixture(name, trial))
                            .toList(),
                    trial.compared().stream().map(name -> column(model, name)).toList(),
                    trial.expected(),
                    trial.now()));
        } catch (EngineException refusal) {
            throw new EngineException(Explanation.of(sql, refusal) + Explanation.at(model.origin()));
        }
    }

    private ModelNode model(RelationName name) {
        if (nodes.get(name) instanceof ModelNode model) {
            return model;
        }
        throw new IllegalArgumentException(name + " is no model of this pipeline");
    }

    private static SqlText query(ModelNode model, ModelTrial trial) {
        SqlText sql = trial.grows()
                ? model.increment()
                        .map(Increment::sql)
                        .orElseThrow(() -> new IllegalArgumentException(model.relation()
                                + " is made anew by each run, and reads none of its own rows: give it none"))
                : model.sql();
        return GivenEphemerals.asTables(sql, trial.given().keySet());
    }

    /** Values that the variables of the pipeline cannot hold are refused as a run refuses them. */
    private SqlText filled(SqlText sql, Map<String, String> given) {
        Set<String> used = sql.variables();
        List<Variable> variables = definition.holding(given).variables().stream()
                .filter(each -> used.contains(each.name()) || given.containsKey(each.name()))
                .toList();
        for (Variable each : variables) {
            if (each.value().isEmpty()) {
                throw new IllegalArgumentException("the variable \"" + each.name() + "\" (" + each.type()
                        + ") has no value; give it one: vars = @Var(name = \"" + each.name() + "\", value = \"…\"),"
                        + " or models.var(\"" + each.name() + "\", \"…\")");
            }
            if (given.containsKey(each.name())) {
                session.refusal(each).ifPresent(words -> {
                    throw new IllegalArgumentException(
                            "the value of the variable \"" + each.name() + "\" is no " + each.type() + ": " + words);
                });
            }
        }
        return sql.filled((place, name) -> variables.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> engine.value(place, each))
                .orElseThrow());
    }

    /** They are there from then on, for all trials of this session; another may have made some already. */
    private void createTables(Set<RelationName> read) {
        List<Expectation> missing = new ArrayList<>();
        for (RelationName name : read) {
            if (tables.add(name)) {
                missing.add(new Expectation(name, columns(name)));
            }
        }
        if (!missing.isEmpty()) {
            session.createTables(Prerequisites.NONE, missing);
        }
    }

    private Fixture fixture(RelationName name, ModelTrial trial) {
        List<String> key = nodes.get(name) instanceof SourceNode source ? source.key() : List.of();
        return new Fixture(
                new Expectation(name, columns(name), key), trial.given().get(name));
    }

    private List<NodeColumn> columns(RelationName name) {
        return Optional.ofNullable(nodes.get(name))
                .map(Node::columns)
                .orElseThrow(() -> new IllegalArgumentException(name + " is no node of this pipeline"));
    }

    private static NodeColumn column(ModelNode model, String name) {
        return model.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("column \"" + name + "\" does not exist in " + model.relation()));
    }

    private static Recipe recipe(ModelNode model, SqlText sql, boolean grows) {
        Optional<Increment> increment =
                model.increment().filter(growing -> grows).map(growing -> growing.sql(sql));
        return new Recipe(
                model.relation(),
                model.materialized(),
                new Query(sql, UnaryOperator.identity()),
                model.columns(),
                Set.of(),
                Storage.PLAIN,
                increment,
                false);
    }

    @Override
    public void close() {
        session.close();
    }
}
