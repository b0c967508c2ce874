package dev.headrace.engine;

import dev.headrace.graph.RelationName;

/**
 * A relation that is built and not yet published.
 *
 * @param recipe what it was made from
 * @param temporary the name it has until then
 * @param outcome the server's word for it, {@code SELECT 99441}
 */
public record Candidate(Recipe recipe, RelationName temporary, String outcome) {}
