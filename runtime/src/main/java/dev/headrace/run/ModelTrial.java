package dev.headrace.run;

import dev.headrace.graph.RelationName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model to be tried over given rows.
 *
 * @param model the model
 * @param given the rows of what it reads, by column, as PostgreSQL's text or null; of the model itself what an increment finds
 *     in its table; what is not given is empty
 * @param compared the names of the columns that are compared
 * @param expected the rows, in any order, each with a value for each of those columns, in their order
 * @param variables what the pipeline's variables hold, if not what they are declared to hold
 * @param now the time that it is; empty for the server's own
 */
public record ModelTrial(
        RelationName model,
        Map<RelationName, List<Map<String, Optional<String>>>> given,
        List<String> compared,
        List<List<Optional<String>>> expected,
        Map<String, String> variables,
        Optional<Instant> now) {
    public ModelTrial {
        given = Map.copyOf(given);
        compared = List.copyOf(compared);
        expected = expected.stream().map(List::copyOf).toList();
        variables = Map.copyOf(variables);
    }

    /** Whether the model's own table has rows, which an increment adds to. */
    boolean grows() {
        return given.containsKey(model);
    }
}
