package dev.headrace.engine;

import dev.headrace.check.DataTest;
import dev.headrace.graph.RelationName;
import java.util.function.UnaryOperator;

/**
 * A data test and where its relations are at the moment.
 *
 * @param test the test
 * @param places from logical relations to published or temporary ones
 */
public record Question(DataTest test, UnaryOperator<RelationName> places) {
    /** The relation that is asked about. */
    public RelationName relation() {
        return places.apply(test.relation());
    }
}
