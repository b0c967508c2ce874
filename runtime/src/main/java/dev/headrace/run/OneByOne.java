package dev.headrace.run;

import dev.headrace.engine.Candidate;
import dev.headrace.engine.NodeRecord;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Session;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.util.function.Function;

/** Publishes each relation as soon as its tests have passed. */
record OneByOne(Schemas schemas, Publishing publishing) implements Publisher {
    @Override
    public RelationName place(RelationName relation) {
        return schemas.place(relation);
    }

    @Override
    public Candidate build(Session session, Recipe recipe) {
        return session.build(recipe);
    }

    @Override
    public NodeStatus publish(
            Session session, RelationName node, Candidate candidate, Function<String, NodeRecord> record) {
        session.publish(candidate, publishing, record);
        return NodeStatus.OK;
    }
}
