package dev.headrace.run;

import dev.headrace.Severity;
import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.engine.Engine;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.Fixture;
import dev.headrace.engine.Growth;
import dev.headrace.engine.ProvingGround;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Session;
import dev.headrace.graph.Increment;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.Storage;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Tries what models make of sources that have these rows and those, in a database of tests: the sources are tables there, and the
 * models views over them, under the logical names. Used by one thread.
 */
public final class ModelProofs implements AutoCloseable {
    private final PipelineDefinition definition;
    private final Session session;
    private final ProvingGround ground;
    private final Map<RelationName, Node> nodes = new LinkedHashMap<>();
    private final Set<RelationName> made = new HashSet<>();

    private ModelProofs(PipelineDefinition definition, Session session) {
        this.definition = definition;
        this.session = session;
        this.ground = session.provingGround();
        definition.nodes().forEach(node -> nodes.put(node.relation(), node));
    }

    /** Proofs in the database of that connection, which is closed with them. */
    public static ModelProofs open(PipelineDefinition definition, Connection connection) {
        Engine engine = Engines.chosen();
        return new ModelProofs(withValues(definition, engine), ModelTrials.session(definition, engine, connection));
    }

    /** Variables hold what is declared; the form of one without a value stays, and is refused by the server where it is read. */
    private static PipelineDefinition withValues(PipelineDefinition definition, Engine engine) {
        return definition.filled((place, name) -> definition.variables().stream()
                .filter(variable ->
                        variable.name().equals(name) && variable.value().isPresent())
                .findFirst()
                .map(variable -> engine.value(place, variable))
                .orElse(place.form(name)));
    }

    /** The pipeline, with values in the place of its variables. */
    public PipelineDefinition definition() {
        return definition;
    }

    /** The sources that decide what the model has and whether its tests hold, with those that these refer to; in order. */
    public List<SourceNode> sources(ModelNode model) {
        Set<RelationName> read = read(model);
        return nodes.values().stream()
                .filter(node -> read.contains(node.relation()))
                .filter(SourceNode.class::isInstance)
                .map(SourceNode.class::cast)
                .toList();
    }

    /** Makes what the model reads, directly or not; a refusal says what cannot be made. */
    public void make(ModelNode model) {
        Set<RelationName> read = read(model);
        List<Node> missing = nodes.values().stream()
                .filter(node -> read.contains(node.relation()) && !made.contains(node.relation()))
                .toList();
        ground.create(
                definition.prerequisites(),
                missing.stream()
                        .filter(SourceNode.class::isInstance)
                        .map(source -> expectation((SourceNode) source))
                        .toList(),
                missing.stream()
                        .filter(ModelNode.class::isInstance)
                        .map(each -> recipe((ModelNode) each))
                        .toList());
        made.addAll(read);
    }

    private Set<RelationName> read(ModelNode model) {
        Set<RelationName> read = new HashSet<>(Set.of(model.relation()));
        Deque<RelationName> waiting = new ArrayDeque<>(read);
        while (!waiting.isEmpty()) {
            RelationName name = waiting.remove();
            Set<RelationName> next = new HashSet<>();
            if (nodes.get(name) instanceof ModelNode reader) {
                next.addAll(reader.dependsOn());
            }
            boolean own = name.equals(model.relation()) || nodes.get(name) instanceof SourceNode;
            definition.tests().stream()
                    .filter(test -> own && test.relation().equals(name))
                    .forEach(test -> next.addAll(test.read()));
            next.stream().filter(nodes::containsKey).filter(read::add).forEach(waiting::add);
        }
        return read;
    }

    /** What is promised of the source: each test of its own that is an error whatever the number of rows. */
    public List<DataTest> promises(SourceNode source) {
        return strict(source).toList();
    }

    /** The rows, counted from 0, that break a promise by themselves. */
    public Set<Integer> failing(SourceNode source, List<Map<String, Optional<String>>> rows) {
        List<DataTest> tests = promises(source).stream()
                .filter(test -> test.check() instanceof Check.NotNull
                        || test.check() instanceof Check.AcceptedValues
                        || test.check() instanceof Check.NoRow)
                .toList();
        return ground.failing(new Fixture(expectation(source), rows), tests);
    }

    /** How long that interval is at least. */
    public Duration length(String interval) {
        return ground.length(interval);
    }

    /** The model's sources at a run: all rows of those that are not as they were at the run before. */
    public Growth.Stage stage(Map<SourceNode, List<Map<String, Optional<String>>>> rows, Instant now) {
        return new Growth.Stage(fixtures(rows), now);
    }

    /** The columns that can be compared: those that a run leaves alone where a row is there are as they once were. */
    public List<String> compared(ModelNode model) {
        return comparable(model).stream().map(NodeColumn::name).toList();
    }

    private static List<NodeColumn> comparable(ModelNode model) {
        Increment increment = model.increment().orElseThrow();
        return model.columns().stream()
                .filter(column -> increment.updateColumns().isEmpty()
                        || increment.key().contains(column.name())
                        || increment.updateColumns().contains(column.name()))
                .toList();
    }

    /** Lets the model's table grow through these stages. */
    public Growth.Outcome grow(ModelNode model, List<Growth.Stage> stages) {
        return ground.grow(new Growth(recipe(model), stages, promises(model), comparable(model)));
    }

    /** Asks the model's own data tests, those that make a run fail, over sources with these rows. */
    public ProvingGround.Examination examine(
            ModelNode model, Map<SourceNode, List<Map<String, Optional<String>>>> rows, Instant now) {
        List<DataTest> tests = strict(model).filter(test -> !test.proved()).toList();
        return ground.examine(fixtures(rows), now, promises(model), tests);
    }

    private List<DataTest> promises(ModelNode model) {
        return sources(model).stream()
                .flatMap(source -> promises(source).stream())
                .toList();
    }

    /** Its tests that are errors whatever the number of rows. */
    private Stream<DataTest> strict(Node node) {
        return definition.tests().stream()
                .filter(test -> test.relation().equals(node.relation()))
                .filter(test ->
                        test.severity() == Severity.ERROR && test.errorIf().isMetBy(1));
    }

    private static List<Fixture> fixtures(Map<SourceNode, List<Map<String, Optional<String>>>> rows) {
        return rows.entrySet().stream()
                .map(each -> new Fixture(expectation(each.getKey()), each.getValue()))
                .toList();
    }

    private static Expectation expectation(SourceNode source) {
        return new Expectation(source.relation(), source.columns(), source.key());
    }

    private static Recipe recipe(ModelNode model) {
        return new Recipe(
                model.relation(),
                model.materialized(),
                new Query(model.sql(), UnaryOperator.identity()),
                model.columns(),
                Set.of(),
                Storage.PLAIN,
                model.increment(),
                false);
    }

    @Override
    public void close() {
        session.close();
    }
}
