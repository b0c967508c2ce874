package dev.headrace.testing.proof;

import dev.headrace.Strategy;
import dev.headrace.engine.Growth;
import dev.headrace.graph.ModelNode;
import dev.headrace.run.ModelProofs;
import dev.headrace.testing.rows.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/** Looks for a history of the sources after which a table that grows is not what a full refresh makes. */
public record IncrementProof(ModelProofs proofs, ModelNode model, RandomSources sources) {
    /** So many more histories than asked for are tried, if some say nothing. */
    private static final int PATIENCE = 4;

    /** So many are tried, if none says anything. */
    private static final int HOPELESS = 6;

    /** How many histories said something, and why the others did not. */
    private record Tally(int told, String reason) {}

    /** Half of the histories are those in which keys are not repeated: every other seed's. */
    public void run(Seeds seeds) {
        Tally some = tried(seeds.first(), (seeds.count() + 1) / 2);
        Tally others = tried(seeds.first() + 1, seeds.count() / 2);
        int all = some.told() + others.told();
        Assumptions.assumeTrue(
                all > 0,
                "no random history of the sources says anything of the increments of " + model.relation() + ": "
                        + some.reason());
        System.out.println(model.relation() + ": its increments equal a full refresh in " + all
                + " histories from seed " + seeds.first());
    }

    private Tally tried(long first, int wanted) {
        String reason = "";
        int told = 0;
        for (int i = 0; told < wanted && i < (told == 0 ? HOPELESS : wanted * PATIENCE); i++) {
            long seed = first + 2L * i;
            History history = sources.kept(proofs, sources.history(seed));
            Growth.Outcome outcome = outcome(history);
            reason = outcome.unfit().orElse(reason);
            told += outcome.unfit().isPresent() ? 0 : 1;
            if (fails(history, outcome)) {
                throw failure(seed, new Shrinking(sources.values(), sources.arrivals(), this::fails).of(history));
            }
        }
        return new Tally(told, reason);
    }

    private boolean fails(History history) {
        return fails(history, outcome(history));
    }

    /** What reads the clock may have others, or other rows, at another time: that is the model's own, and not the increment's. */
    private boolean fails(History history, Growth.Outcome outcome) {
        return fails(outcome) && fails(outcome(history.atOnce()));
    }

    private boolean fails(Growth.Outcome outcome) {
        boolean differs = !outcome.missing().isEmpty() || !outcome.unexpected().isEmpty();
        return outcome.unfit().isEmpty() && (outcome.refused().isPresent() || differs || rewrites(outcome));
    }

    private boolean rewrites(Growth.Outcome outcome) {
        return outcome.rewritten() > 0 && model.increment().orElseThrow().strategy() != Strategy.APPEND;
    }

    private Growth.Outcome outcome(History history) {
        return proofs.grow(
                model,
                IntStream.range(0, history.batches().size())
                        .mapToObj(run -> proofs.stage(
                                sources.rows(history, run),
                                history.batches().get(run).now()))
                        .toList());
    }

    private AssertionError failure(long seed, History history) {
        Growth.Outcome outcome = outcome(history);
        List<String> lines = new ArrayList<>();
        lines.add(model.relation() + ": " + what(outcome));
        lines.add(new HistoryText(history).byRun());
        if (!outcome.missing().isEmpty() || !outcome.unexpected().isEmpty()) {
            lines.add(model.relation() + " after run " + outcome.run() + ", beside a full refresh");
            lines.add(difference(outcome));
        }
        lines.add(Seeds.replay(seed));
        lines.add("at " + model.origin());
        return new AssertionError(String.join("\n", lines));
    }

    private String what(Growth.Outcome outcome) {
        if (outcome.refused().isPresent()) {
            return "run " + outcome.run() + " is refused, and a full refresh is not: "
                    + outcome.refused().get();
        }
        return rewrites(outcome)
                        && outcome.missing().isEmpty()
                        && outcome.unexpected().isEmpty()
                ? "an increment that is repeated at once writes " + outcome.rewritten() + " rows again"
                : "its increments do not make what a full refresh makes";
    }

    private String difference(Growth.Outcome outcome) {
        Grid grid = new Grid(proofs.compared(model));
        outcome.missing().forEach(row -> grid.add("missing", row));
        outcome.unexpected().forEach(row -> grid.add("unexpected", row));
        return grid.text();
    }
}
