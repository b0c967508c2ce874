package dev.headrace.run;

import dev.headrace.engine.Candidate;
import dev.headrace.engine.NodeRecord;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Session;
import dev.headrace.graph.RelationName;
import java.util.function.Function;

/** When what a run has built can be seen, and where the run itself reads it before. */
interface Publisher {
    /** Where a logical relation is, for what is built now. */
    RelationName place(RelationName relation);

    /** Makes a candidate. */
    Candidate build(Session session, Recipe recipe);

    /** Does what is to be done with a candidate that has passed its tests; {@code record} makes what is recorded of it. */
    NodeStatus publish(Session session, RelationName node, Candidate candidate, Function<String, NodeRecord> record);
}
