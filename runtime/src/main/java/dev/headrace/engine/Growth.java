package dev.headrace.engine;

import dev.headrace.check.DataTest;
import dev.headrace.graph.NodeColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A table that grows over rows which come bit by bit, to be held against one that is made from all of them at once.
 *
 * @param recipe the model, with its increment
 * @param stages what there is at each of its runs, of which the first makes it in full
 * @param promises what the tables that it reads are held to at each run
 * @param compared the columns that are compared
 */
public record Growth(Recipe recipe, List<Stage> stages, List<DataTest> promises, List<NodeColumn> compared) {
    public Growth {
        stages = List.copyOf(stages);
        promises = List.copyOf(promises);
        compared = List.copyOf(compared);
    }

    /**
     * What there is at a run.
     *
     * @param tables all rows of the tables that are not as they were at the run before
     * @param now the time that it is
     */
    public record Stage(List<Fixture> tables, Instant now) {
        public Stage {
            tables = List.copyOf(tables);
        }
    }

    /**
     * What came of it.
     *
     * @param unfit why nothing can be said: a full build is refused, or yields nothing at first, or a promise is broken
     * @param refused why an increment is refused where a full build is not
     * @param run the run that was refused, counted from 1; of others the last
     * @param missing the rows, by the compared columns as text, that only the full build has
     * @param unexpected those that only the grown table has
     * @param rewritten how many rows were written when the last increment was repeated
     */
    public record Outcome(
            Optional<String> unfit,
            Optional<String> refused,
            int run,
            List<List<Optional<String>>> missing,
            List<List<Optional<String>>> unexpected,
            long rewritten) {
        public Outcome {
            missing = List.copyOf(missing);
            unexpected = List.copyOf(unexpected);
        }

        /** Nothing can be said. */
        public static Outcome unfit(String reason) {
            return new Outcome(Optional.of(reason), Optional.empty(), 0, List.of(), List.of(), 0);
        }

        /** An increment was refused. */
        public static Outcome refused(int run, String reason) {
            return new Outcome(Optional.empty(), Optional.of(reason), run, List.of(), List.of(), 0);
        }
    }
}
