package dev.headrace.run;

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

/**
 * What a pipeline finds at a database.
 *
 * @param server the server's version
 * @param recent whether it is as new as the pipeline was compiled for
 * @param pooled whether a pool of sessions is between
 * @param rights what the role may do there
 * @param differences what the sources lack of that which the pipeline was compiled for
 */
public record Diagnosis(
        ServerVersion server, boolean recent, boolean pooled, Rights rights, List<Mismatch> differences) {
    public Diagnosis {
        differences = List.copyOf(differences);
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
                        .mismatches());
    }
}
