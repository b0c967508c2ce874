package dev.headrace.testing;

import dev.headrace.graph.ModelNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a user reads of a run of mutants.
 *
 * @param pipeline the pipeline's interface
 * @param run the run, which is over
 * @param tests how many unit tests there were
 * @param time how long it took
 */
record MutationReport(String pipeline, MutationRun run, long tests, Duration time) {
    private static final int ALL = 100;

    /** How many of a hundred mutants were killed, rounded down; of none, all. */
    int score() {
        int all = all();
        return all == 0 ? ALL : (all - survived()) * ALL / all;
    }

    private int all() {
        return run.survivors().keySet().stream().mapToInt(this::all).sum();
    }

    private int all(ModelNode model) {
        return run.models().stream()
                .filter(each -> each.className().equals(model.origin().className()))
                .mapToInt(each -> each.mutants().size())
                .sum();
    }

    private int survived() {
        return run.survivors().values().stream().mapToInt(List::size).sum();
    }

    String text(int threshold) {
        StringBuilder text = new StringBuilder("mutants of " + pipeline + ": " + (all() - survived()) + " of " + all()
                + " killed by " + tests + " unit tests, " + score() + " % (at least " + threshold + " %), in "
                + String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0));
        for (Map.Entry<ModelNode, List<Mutant>> model : run.survivors().entrySet()) {
            int all = all(model.getKey());
            int killed = all - model.getValue().size();
            text.append(String.format(
                    Locale.ROOT,
                    "%n  %3d of %3d  %s",
                    killed,
                    all,
                    model.getKey().relation()));
        }
        run.survivors().forEach((model, survivors) -> {
            SqlLines lines = SqlLines.of(model);
            survivors.forEach(mutant -> text.append("\nsurvived: ").append(lines.describe(mutant)));
        });
        return text.append(untested()).toString();
    }

    private String untested() {
        List<String> tested = run.survivors().keySet().stream()
                .map(model -> model.origin().className())
                .toList();
        String others = run.models().stream()
                .filter(each ->
                        !tested.contains(each.className()) && !each.mutants().isEmpty())
                .map(each ->
                        simpleName(each.className()) + " (" + each.mutants().size() + ")")
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : "\nnot counted, because they have no unit tests: " + others;
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
