package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Session;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One data test, run against what is published. */
record LoneTest(PipelineDefinition definition, Schemas schemas, Session session) {
    TestResult run(DataTest test) {
        return definition.nodes().stream()
                .filter(node -> node.relation().equals(test.relation()))
                .filter(node -> node instanceof ModelNode model && model.isEphemeral())
                .findFirst()
                .map(node -> ofQuery((ModelNode) node, test))
                .orElseGet(() -> run(test, schemas::place));
    }

    /** What has no relation of its own is tested as a view that lasts for so long. */
    private TestResult ofQuery(ModelNode model, DataTest test) {
        RelationName place = schemas.place(model.relation());
        Query query = new Query(model.sql(), schemas::place);
        Candidate view = session.build(new Recipe(place, model.materialized(), query, List.of(), Set.of()));
        try {
            return run(
                    test, relation -> relation.equals(model.relation()) ? view.temporary() : schemas.place(relation));
        } finally {
            session.discard(view);
        }
    }

    private TestResult run(DataTest test, UnaryOperator<RelationName> places) {
        return new Tester(session, schemas, Optional.empty())
                .run(List.of(test), places)
                .get(0);
    }
}
