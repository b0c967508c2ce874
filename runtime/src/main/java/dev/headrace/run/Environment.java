package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.engine.Cleaning;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Session;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The schemas of one developer, or of one run of tests, which can be removed again. */
record Environment(PipelineDefinition definition, Schemas schemas) {
    /** Nobody means the schemas that the annotations name, or a source's. */
    void refuseOthers() {
        String schema = schemas.requested()
                .orElseThrow(() -> refusal("clean removes an environment: name it with --schema"
                        + "; the schemas that the annotations name are not removed"));
        boolean annotated = definition.nodes().stream()
                .anyMatch(node -> node.relation().schema().equals(schema));
        boolean mapped = definition.nodes().stream()
                .filter(ModelNode.class::isInstance)
                .anyMatch(node -> !isIn(schema, schemas.place(node.relation()).schema()));
        boolean read = definition.nodes().stream()
                .filter(node -> !(node instanceof ModelNode))
                .anyMatch(node -> isIn(schema, schemas.place(node.relation()).schema()));
        if (annotated || schema.equals(definition.schema()) || mapped || read) {
            throw refusal(schema + " is not removed: "
                    + (mapped
                            ? "--map-schema puts models elsewhere"
                            : read
                                    ? "a source is in it"
                                    : "the annotations name it, so it is no environment of its own"));
        }
    }

    private static RunRefusedException refusal(String message) {
        return new RunRefusedException(message, RunRefusedException.CONFIGURATION);
    }

    private static boolean isIn(String environment, String schema) {
        return schema.equals(environment) || schema.startsWith(environment + "_");
    }

    List<String> clean(Session session, Predicate<Cleaning> confirmed) {
        try {
            Cleaning cleaning = cleaning(session);
            if (!confirmed.test(cleaning)) {
                return List.of("nothing was dropped");
            }
            session.dropLeftovers(cleaning.schemas());
            return session.remove(cleaning);
        } catch (EngineException refusal) {
            throw RunRefusedException.noConnection(refusal.getMessage(), refusal.state());
        }
    }

    /** What this pipeline makes, and what earlier versions of it have made. */
    private Cleaning cleaning(Session session) {
        Stream<RelationName> made =
                session.history().published().stream().filter(relation -> isIn(schemas.target(), relation.schema()));
        Stream<RelationName> known = definition.nodes().stream()
                .filter(ModelNode.class::isInstance)
                .map(Node::relation)
                .map(schemas::place);
        List<RelationName> relations = Stream.of(made, known, failures())
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
        TreeSet<String> others = new TreeSet<>(schemas.ofModels());
        relations.forEach(relation -> others.add(relation.schema()));
        others.remove(schemas.target());
        // The history goes last: until then a clean that was broken off can be done again.
        return new Cleaning(
                relations,
                Stream.concat(others.stream(), Stream.of(schemas.target())).toList());
    }

    private Stream<RelationName> failures() {
        FailureSchema schema = FailureSchema.of(schemas.target());
        return definition.tests().stream().filter(DataTest::stored).map(schema::tableOf);
    }
}
