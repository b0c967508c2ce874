package dev.headrace.engine;

import dev.headrace.graph.NodeColumn;
import java.util.List;
import java.util.Optional;

/**
 * What a database made of a query.
 *
 * @param recipe the query, and the columns expected of it
 * @param columns the columns that it has there; none if the database refused it
 * @param refusal why it refused it; empty if it did not
 * @param differing the 0-based positions at which these are not the columns expected, in name, type and order
 */
public record Made(
        Recipe recipe, List<NodeColumn> columns, Optional<EngineException> refusal, List<Integer> differing) {
    public Made {
        columns = List.copyOf(columns);
        differing = List.copyOf(differing);
    }

    /** Whether the database agrees. */
    public boolean asExpected() {
        return refusal.isEmpty() && differing.isEmpty();
    }
}
