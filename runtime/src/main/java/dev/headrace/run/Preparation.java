package dev.headrace.run;

import dev.headrace.engine.Comparison;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.Mismatch;
import dev.headrace.engine.ServerVersion;
import dev.headrace.engine.Session;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.Lineage;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that must be right before the first statement of a run changes anything. */
record Preparation(PipelineDefinition definition, Schemas schemas, RunPlan plan, Session session) {
    /** What is ready, and the columns that what exists has with another type than the build knows, by their logical names. */
    Set<ColumnName> forBuilding(Session lock, Duration runWait) {
        refuseOldServer();
        new Places(definition, schemas).refuseCollisions();
        lock(lock, runWait);
        Set<ColumnName> loose = compareCatalog();
        session.dropLeftovers(modelSchemas(definition.nodes()));
        session.createSchemas(modelSchemas(plan.nodes()));
        return loose;
    }

    /** One run of a pipeline at a time in one schema. */
    void lock(Session lock, Duration runWait) {
        Optional<String> holder = lock.lock(runWait).or(() -> session.awaitWorkers(runWait));
        if (holder.isPresent()) {
            throw new RunRefusedException(
                    definition.name() + " is already running into schema " + schemas.target() + ": " + holder.get()
                            + "\n  run again when that run is over, or wait for it: --wait 600",
                    RunRefusedException.TRANSIENT);
        }
    }

    /** What this run left behind for a while, or lost connections of it; what cannot be dropped now is dropped by the next run. */
    void dropLeftovers() {
        try {
            session.dropLeftovers(modelSchemas(definition.nodes()));
        } catch (EngineException lost) {
            return;
        }
    }

    /** A pipeline was checked against one version's types and functions; an older server may lack them. */
    void refuseOldServer() {
        ServerVersion version = session.version();
        if (version.major() < definition.postgresql()) {
            throw configuration(definition.name() + " was compiled for PostgreSQL " + definition.postgresql()
                    + " or newer, and the server is " + version + "\n  upgrade the server, or compile with"
                    + " -Aheadrace.postgresql=" + version.major());
        }
    }

    /** One message for all differences, so that they are mended together. */
    private Set<ColumnName> compareCatalog() {
        Map<RelationName, Node> read = readFromOutside();
        Comparison comparison =
                session.compare(read.values().stream().map(this::expectation).toList());
        List<Mismatch> mismatches = comparison.mismatches();
        if (!mismatches.isEmpty()) {
            Map<RelationName, Node> byPlace = read.values().stream()
                    .collect(Collectors.toMap(node -> schemas.place(node.relation()), node -> node, (one, two) -> one));
            throw configuration("the database is not what " + definition.name() + " was compiled for; nothing was built"
                    + mismatches.stream()
                            .map(mismatch -> line(mismatch, byPlace.get(mismatch.place())))
                            .collect(Collectors.joining()));
        }
        return loose(comparison, read.values());
    }

    /** A model that an earlier run left may well be older than this build: its columns are for the server to judge. */
    private Expectation expectation(Node node) {
        return new Expectation(schemas.place(node.relation()), node instanceof ModelNode ? List.of() : node.columns());
    }

    private Set<ColumnName> loose(Comparison ofSources, Collection<Node> read) {
        List<Node> models = read.stream().filter(ModelNode.class::isInstance).toList();
        Comparison ofModels = session.compare(models.stream()
                .map(node -> new Expectation(schemas.place(node.relation()), node.columns()))
                .toList());
        Set<ColumnName> places = new HashSet<>(ofSources.loose());
        places.addAll(ofModels.loose());
        Set<ColumnName> loose = new HashSet<>();
        for (Node node : places.isEmpty() ? List.<Node>of() : read) {
            RelationName place = schemas.place(node.relation());
            node.columns().stream()
                    .map(NodeColumn::name)
                    .filter(name -> places.contains(new ColumnName(place, name)))
                    .forEach(name -> loose.add(new ColumnName(node.relation(), name)));
        }
        return loose;
    }

    private static String line(Mismatch mismatch, Node node) {
        String remedy =
                node instanceof ModelNode ? "; it is not built in this run: select it too (\"+\" in front)" : "";
        return "\n  " + mismatch.place() + ": " + mismatch.text() + remedy + "\n    at " + node.origin();
    }

    /** The sources that are read or tested, and the models that are read, by a test too, as an earlier run left them. */
    private Map<RelationName, Node> readFromOutside() {
        Lineage lineage = Lineage.of(definition);
        Set<RelationName> built = new TreeSet<>();
        Set<RelationName> wanted = new TreeSet<>();
        for (Node node : plan.nodes()) {
            if (node instanceof ModelNode) {
                built.add(node.relation());
                wanted.addAll(lineage.parents(node.relation(), this::isEphemeral));
            } else {
                wanted.add(node.relation());
            }
            plan.testsOf(node).forEach(test -> wanted.addAll(test.read()));
        }
        Map<RelationName, Node> read = new LinkedHashMap<>();
        definition.nodes().stream()
                .filter(node -> wanted.contains(node.relation()) && !built.contains(node.relation()))
                .forEach(node -> read.put(node.relation(), node));
        return read;
    }

    private boolean isEphemeral(RelationName relation) {
        return definition.nodes().stream()
                .anyMatch(node ->
                        node.relation().equals(relation) && node instanceof ModelNode model && model.isEphemeral());
    }

    private Set<String> modelSchemas(List<Node> nodes) {
        return nodes.stream()
                .filter(ModelNode.class::isInstance)
                .map(node -> schemas.place(node.relation()).schema())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static RunRefusedException configuration(String message) {
        return new RunRefusedException(message, RunRefusedException.CONFIGURATION);
    }
}
