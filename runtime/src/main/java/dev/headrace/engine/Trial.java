package dev.headrace.engine;

import dev.headrace.graph.NodeColumn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A model's query, to be run for once and without a trace over tables whose rows are given.
 *
 * @param recipe the model; with an increment if its table is given and is to grow
 * @param given the tables that have rows; all others are empty
 * @param compared the columns that are compared
 * @param expected the rows, in any order, each with a text or null for each of those columns, in their order
 * @param now the time that it is; empty for the server's own
 */
public record Trial(
        Recipe recipe,
        List<Fixture> given,
        List<NodeColumn> compared,
        List<List<Optional<String>>> expected,
        Optional<Instant> now) {
    public Trial {
        given = List.copyOf(given);
        compared = List.copyOf(compared);
        expected = expected.stream().map(List::copyOf).toList();
    }

    /**
     * What came of it; each row is the compared columns' values in the server's text.
     *
     * @param missing rows that were expected and are not there
     * @param unexpected rows that are there and were not expected
     * @param rows how many rows there are
     */
    public record Outcome(List<List<Optional<String>>> missing, List<List<Optional<String>>> unexpected, long rows) {
        public Outcome {
            missing = List.copyOf(missing);
            unexpected = List.copyOf(unexpected);
        }

        /** Whether the rows are those expected. */
        public boolean isAsExpected() {
            return missing.isEmpty() && unexpected.isEmpty();
        }
    }
}
