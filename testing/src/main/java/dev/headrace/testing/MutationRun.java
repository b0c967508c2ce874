package dev.headrace.testing;

import dev.headrace.engine.EngineException;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.run.ModelTrial;
import dev.headrace.run.ModelTrials;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** Which mutants of a pipeline's models the unit tests have not noticed so far; tests of several threads take turns. */
final class MutationRun {
    private final String pipeline;
    private final List<MutatedModel> models;
    private final Map<ModelNode, List<Mutant>> alive = new LinkedHashMap<>();

    MutationRun(String pipeline, List<MutatedModel> models) {
        this.pipeline = pipeline;
        this.models = List.copyOf(models);
    }

    /** The one that this run of JUnit is for, if it is for any. */
    static Optional<MutationRun> of(ExtensionContext context, PipelineDefinition definition) {
        return Optional.ofNullable(context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(MutationRun.class))
                        .get(MutationRun.class, MutationRun.class))
                .filter(run -> run.pipeline.equals(definition.name()));
    }

    /** Tries what is left of the model's mutants; one that gives other rows, or none for an error, is killed. */
    synchronized void attack(PipelineDefinition definition, ModelTrials trials, ModelTrial trial) {
        for (Node node : definition.nodes()) {
            if (node instanceof ModelNode model && model.relation().equals(trial.model())) {
                alive.computeIfAbsent(model, this::mutants).removeIf(mutant -> !survives(mutant, trials, trial));
            }
        }
    }

    private List<Mutant> mutants(ModelNode model) {
        List<Mutant> mutants = new ArrayList<>();
        for (MutatedModel each : models) {
            if (each.className().equals(model.origin().className())) {
                each.requireSame(model);
                mutants.addAll(each.mutants());
            }
        }
        return mutants;
    }

    private static boolean survives(Mutant mutant, ModelTrials trials, ModelTrial trial) {
        try {
            return trials.make(trial, mutant::applied).isAsExpected();
        } catch (EngineException refused) {
            return false;
        }
    }

    /** The models that unit tests have tried, each with the mutants that none of them noticed. */
    synchronized Map<ModelNode, List<Mutant>> survivors() {
        return alive;
    }

    /** The models that have mutants. */
    List<MutatedModel> models() {
        return models;
    }
}
