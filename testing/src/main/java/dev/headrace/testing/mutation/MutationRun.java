package dev.headrace.testing.mutation;

import dev.headrace.engine.EngineException;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.run.ModelTrial;
import dev.headrace.run.ModelTrials;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** Which mutants of a pipeline's models the unit tests have not noticed so far; tests of several threads take turns. */
public final class MutationRun {
    private final String pipeline;
    private final List<MutatedModel> models;
    private final Map<String, List<Mutant>> alive = new HashMap<>();
    private final Map<String, ModelNode> tested = new HashMap<>();

    public MutationRun(String pipeline, List<MutatedModel> models) {
        this.pipeline = pipeline;
        this.models = List.copyOf(models);
        models.forEach(model -> alive.put(model.className(), new ArrayList<>(model.mutants())));
    }

    /** The one that this run of JUnit is for, if it is for any. */
    public static Optional<MutationRun> of(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(MutationRun.class))
                .get(MutationRun.class, MutationRun.class));
    }

    /** Leaves a unit test of another pipeline. */
    public void requireOwn(PipelineDefinition definition) {
        Assumptions.assumeTrue(
                pipeline.equals(definition.name()), () -> "only unit tests of " + pipeline + " can kill its mutants");
    }

    /** Tries what is left of the model's mutants; one that gives other rows, or none for an error, is killed. */
    public synchronized void attack(PipelineDefinition definition, ModelTrials trials, ModelTrial trial) {
        for (Node node : definition.nodes()) {
            if (node instanceof ModelNode model && model.relation().equals(trial.model())) {
                models.stream()
                        .filter(each -> each.className().equals(model.origin().className()))
                        .forEach(each -> attack(each, model, trials, trial));
            }
        }
    }

    private void attack(MutatedModel mutated, ModelNode model, ModelTrials trials, ModelTrial trial) {
        mutated.requireSame(model);
        tested.put(mutated.className(), model);
        alive.get(mutated.className()).removeIf(mutant -> !survives(mutant, trials, trial));
    }

    private static boolean survives(Mutant mutant, ModelTrials trials, ModelTrial trial) {
        try {
            return trials.make(trial, mutant::applied).isAsExpected();
        } catch (EngineException refused) {
            return false;
        }
    }

    /** The models that have mutants. */
    List<MutatedModel> models() {
        return models;
    }

    /** The mutants of that model that no unit test has noticed. */
    synchronized List<Mutant> survivors(MutatedModel model) {
        return List.copyOf(alive.get(model.className()));
    }

    /** That model in its pipeline, if a unit test has tried it. */
    synchronized Optional<ModelNode> tested(MutatedModel model) {
        return Optional.ofNullable(tested.get(model.className()));
    }
}
