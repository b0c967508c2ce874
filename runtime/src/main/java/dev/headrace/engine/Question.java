package dev.headrace.engine;

import dev.headrace.check.DataTest;
import dev.headrace.graph.RelationName;
import java.util.function.UnaryOperator;

/**
 * A data test and where its relations are at the moment.
 *
 * @param test the test
 * @param relation where the relation is that is asked about
 * @param places from other logical relations to published or temporary ones
 */
public record Question(DataTest test, RelationName relation, UnaryOperator<RelationName> places) {
    /** A test whose relations are all there as a whole. */
    public Question(DataTest test, UnaryOperator<RelationName> places) {
        this(test, places.apply(test.relation()), places);
    }
}
