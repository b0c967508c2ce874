package dev.headrace.run;

import dev.headrace.engine.Candidate;
import dev.headrace.engine.NodeRecord;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Session;
import dev.headrace.engine.Staged;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Publishes nothing before the end of the run: until then the nodes read each other's candidates. */
record AllAtOnce(Schemas schemas, Map<RelationName, Staged> staged) implements Publisher {
    AllAtOnce(Schemas schemas) {
        this(schemas, new ConcurrentHashMap<>());
    }

    @Override
    public RelationName place(RelationName relation) {
        return Optional.ofNullable(staged.get(relation))
                .map(waiting -> waiting.candidate().whole())
                .orElseGet(() -> schemas.place(relation));
    }

    @Override
    public Candidate build(Session session, Recipe recipe) {
        return session.stage(recipe);
    }

    @Override
    public NodeStatus publish(
            Session session, RelationName node, Candidate candidate, Function<String, NodeRecord> record) {
        staged.put(node, new Staged(candidate, record.apply(candidate.outcome())));
        return NodeStatus.BUILT;
    }
}
