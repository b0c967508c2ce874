package dev.headrace.engine;

import dev.headrace.graph.RelationName;

/**
 * What is built and not yet published.
 *
 * @param recipe what it was made from
 * @param form how it gets published
 * @param temporary the relation that has its rows until then
 * @param whole the relation that has the rows which the target is going to have: the same, unless it is an increment
 * @param outcome the server's word for it, {@code SELECT 99441}
 */
public record Candidate(Recipe recipe, Form form, RelationName temporary, RelationName whole, String outcome) {
    /** How a candidate gets published. */
    public enum Form {
        /** It takes the target's place. */
        RELATION,
        /** Its rows go into the target. */
        INCREMENT,
        /** It is the target, in a transaction that is still open. */
        REFRESH
    }

    /** A relation that takes the target's place. */
    public static Candidate relation(Recipe recipe, RelationName temporary, String outcome) {
        return new Candidate(recipe, Form.RELATION, temporary, temporary, outcome);
    }
}
