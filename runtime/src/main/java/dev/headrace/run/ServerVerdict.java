package dev.headrace.run;

import dev.headrace.Materialized;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.Made;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Rehearsal;
import dev.headrace.engine.Session;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.Storage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a server makes of each model of a pipeline over empty sources, held against what the build has found. */
public final class ServerVerdict {
    private final Map<RelationName, Optional<String>> disagreements;
    private final Set<RelationName> keyedSources;

    private ServerVerdict(Map<RelationName, Optional<String>> disagreements, Set<RelationName> keyedSources) {
        this.disagreements = disagreements;
        this.keyedSources = Set.copyOf(keyedSources);
    }

    /** How the server disagrees with the build on that model, as a message; empty if they agree. */
    public Optional<String> disagreement(RelationName model) {
        Optional<String> disagreement = disagreements.get(model);
        if (disagreement == null) {
            throw new IllegalArgumentException(model + " is no model of this pipeline");
        }
        return disagreement;
    }

    /** The sources by whose declared key a query groups as by a primary key, so that it runs only over one. */
    public Set<RelationName> keyedSources() {
        return keyedSources;
    }

    static ServerVerdict ask(PipelineDefinition definition, Session session) {
        List<ModelNode> models = new ArrayList<>();
        List<Expectation> tables = new ArrayList<>();
        for (Node node : definition.nodes()) {
            if (node instanceof ModelNode model) {
                models.add(model);
            } else if (node instanceof SourceNode source) {
                tables.add(new Expectation(source.relation(), source.columns(), source.key()));
            }
        }
        List<Recipe> views = models.stream().map(ServerVerdict::recipe).toList();
        Rehearsal.Outcome outcome = session.rehearse(new Rehearsal(definition.prerequisites(), tables, views));
        Disagreement words = new Disagreement(definition, session.version());
        Map<RelationName, Optional<String>> disagreements = new LinkedHashMap<>();
        for (int i = 0; i < models.size(); i++) {
            ModelNode model = models.get(i);
            Made made = outcome.views().get(i);
            disagreements.put(
                    model.relation(), made.asExpected() ? Optional.empty() : Optional.of(words.of(model, made)));
        }
        Set<RelationName> keyed =
                outcome.keyed().stream().map(Expectation::place).collect(Collectors.toSet());
        return new ServerVerdict(disagreements, keyed);
    }

    private static Recipe recipe(ModelNode model) {
        Query query = new Query(model.sql(), UnaryOperator.identity());
        // What the user declares of an unchecked model is taken as what he declares of a source is.
        Set<String> loose = model.checked()
                ? Set.of()
                : model.columns().stream().map(NodeColumn::name).collect(Collectors.toSet());
        return new Recipe(
                model.relation(),
                Materialized.VIEW,
                query,
                model.columns(),
                loose,
                Storage.PLAIN,
                model.increment(),
                false);
    }
}
