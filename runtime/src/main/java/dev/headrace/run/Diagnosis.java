package dev.headrace.run;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.Mismatch;
import dev.headrace.engine.Rights;
import dev.headrace.engine.ServerVersion;
import dev.headrace.engine.Session;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import dev.headrace.graph.SourceNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a pipeline finds at a database.
 *
 * @param server the server's version
 * @param recent whether it is as new as the pipeline was compiled for
 * @param pooled whether a pool of sessions is between
 * @param rights what the role may do there
 * @param differences what the sources lack of that which the pipeline was compiled for
 * @param abandoned what earlier versions of the pipeline have published, and no model makes any more
 */
public record Diagnosis(
        ServerVersion server,
        boolean recent,
        boolean pooled,
        Rights rights,
        List<Mismatch> differences,
        List<RelationName> abandoned) {
    public Diagnosis {
        differences = List.copyOf(differences);
        abandoned = List.copyOf(abandoned);
    }

    static Diagnosis of(PipelineDefinition definition, Schemas schemas, Session session) {
        List<RelationName> sources = definition.nodes().stream()
                .filter(SourceNode.class::isInstance)
                .map(node -> schemas.place(node.relation()))
                .toList();
        ServerVersion server = session.version();
        return new Diagnosis(
                server,
                server.major() >= definition.postgresql(),
                session.isPooled(),
                session.rights(schemas.ofModels(), sources, definition.prerequisites(), definition.grantees()),
                session.compare(definition.nodes().stream()
                                .filter(SourceNode.class::isInstance)
                                .map(node -> new Expectation(schemas.place(node.relation()), node.columns()))
                                .toList())
                        .mismatches(),
                abandoned(definition, schemas, session));
    }

    /** A role that may not read the history hears nothing of it, and of its rights elsewhere. */
    private static List<RelationName> abandoned(PipelineDefinition definition, Schemas schemas, Session session) {
        Set<RelationName> made = definition.nodes().stream()
                .map(node -> schemas.place(node.relation()))
                .collect(Collectors.toSet());
        try {
            List<RelationName> others = session.history().ownPublished().stream()
                    .filter(relation -> !made.contains(relation))
                    .toList();
            Set<RelationName> gone = session
                    .compare(others.stream()
                            .map(relation -> new Expectation(relation, List.of()))
                            .toList())
                    .mismatches()
                    .stream()
                    .map(Mismatch::place)
                    .collect(Collectors.toSet());
            return others.stream().filter(relation -> !gone.contains(relation)).toList();
        } catch (EngineException refusal) {
            return List.of();
        }
    }
}
