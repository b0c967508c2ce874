package dev.headrace.testing.mutation;

import dev.headrace.graph.ModelNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a user reads of a run of mutants.
 *
 * @param pipeline the pipeline's interface
 * @param run the run, which is over
 * @param tests how many unit tests there were
 * @param time how long it took
 */
public record MutationReport(Class<?> pipeline, MutationRun run, long tests, Duration time) {
    private static final int ALL = 100;

    /** How many of a hundred mutants were killed, rounded down. */
    public int score() {
        return (all() - survived()) * ALL / all();
    }

    private int all() {
        return run.models().stream().mapToInt(model -> model.mutants().size()).sum();
    }

    private int survived() {
        return run.models().stream()
                .mapToInt(model -> run.survivors(model).size())
                .sum();
    }

    /** The score, that of each model, and the mutants that survived. */
    public String text(int threshold) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "mutants of %s: %d of %d killed by %d unit tests, %d %% (at least %d %%), in %.1f s",
                pipeline.getSimpleName(),
                all() - survived(),
                all(),
                tests,
                score(),
                threshold,
                time.toMillis() / 1000.0));
        run.models().stream().filter(model -> !model.mutants().isEmpty()).forEach(model -> text.append(line(model)));
        run.models().forEach(model -> run.tested(model).ifPresent(node -> survivors(text, node, run.survivors(model))));
        return text.toString();
    }

    private String line(MutatedModel model) {
        int all = model.mutants().size();
        Optional<ModelNode> tested = run.tested(model);
        return String.format(
                Locale.ROOT,
                "%n  %3d of %3d  %s%s",
                all - run.survivors(model).size(),
                all,
                model.simpleName(),
                tested.isPresent() ? "" : ", which no unit test is of");
    }

    private static void survivors(StringBuilder text, ModelNode model, List<Mutant> survivors) {
        SqlLines lines = SqlLines.of(model);
        survivors.forEach(mutant -> text.append("\nsurvived: ").append(lines.describe(mutant)));
    }
}
