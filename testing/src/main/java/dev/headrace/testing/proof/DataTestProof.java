package dev.headrace.testing.proof;

import dev.headrace.check.DataTest;
import dev.headrace.engine.ProvingGround.Examination;
import dev.headrace.graph.ModelNode;
import dev.headrace.run.Engines;
import dev.headrace.run.ModelProofs;
import dev.headrace.testing.rows.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;

/** Looks for rows of the sources, which keep what they promise, over which a data test of a model fails. */
public record DataTestProof(ModelProofs proofs, ModelNode model, RandomSources sources) {
    public void run(Seeds seeds) {
        RandomSources whole = new RandomSources(sources.sources(), sources.promises(), sources.values(), Arrivals.NONE);
        String reason = "";
        int tried = 0;
        for (long seed = seeds.first(); seed < seeds.first() + seeds.count(); seed++) {
            History history = whole.kept(proofs, whole.history(seed));
            Examination examined = examine(history);
            reason = examined.unfit().orElse(reason);
            tried += examined.unfit().isPresent() ? 0 : 1;
            if (!examined.failures().isEmpty()) {
                throw failure(seed, new Shrinking(whole.values(), whole.arrivals(), this::fails).of(history));
            }
        }
        Assumptions.assumeTrue(
                tried > 0,
                "no random rows of the sources say anything of the tests of " + model.relation() + ": " + reason);
        System.out.println(
                model.relation() + ": its tests hold on " + tried + " random sources from seed " + seeds.first());
    }

    private boolean fails(History history) {
        return !examine(history).failures().isEmpty();
    }

    private Examination examine(History history) {
        int last = history.batches().size() - 1;
        return proofs.examine(
                model,
                history.at(last, sources.sources()),
                history.batches().get(last).now());
    }

    private AssertionError failure(long seed, History history) {
        Map.Entry<DataTest, List<Map<String, String>>> failed =
                examine(history).failures().entrySet().iterator().next();
        DataTest test = failed.getKey();
        List<String> lines = new ArrayList<>();
        lines.add(test.name() + " fails over sources that keep all they promise");
        lines.add(new HistoryText(history).rows());
        lines.add("of " + model.relation() + " it finds");
        lines.add(grid(failed.getValue()).text());
        lines.add("by " + Engines.chosen().render(test, UnaryOperator.identity()));
        lines.add("let a source promise it by a data test of its own, or let the model see to it");
        lines.add(Seeds.replay(seed));
        lines.add("at " + test.origin());
        return new AssertionError(String.join("\n", lines));
    }

    private static Grid grid(List<Map<String, String>> rows) {
        List<String> columns = List.copyOf(rows.get(0).keySet());
        Grid grid = new Grid(columns);
        for (Map<String, String> row : rows) {
            grid.add(
                    "row",
                    columns.stream()
                            .map(column -> Optional.ofNullable(row.get(column)))
                            .toList());
        }
        return grid;
    }
}
