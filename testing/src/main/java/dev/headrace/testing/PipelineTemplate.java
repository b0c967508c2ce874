package dev.headrace.testing;

import dev.headrace.engine.EngineException;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import dev.headrace.run.ServerVerdict;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * A database with a pipeline's sources as empty tables, and the server's verdict on its models, asked once.
 *
 * @param database the database
 * @param verdict the verdict; empty if the server gives none
 * @param noVerdict why not
 */
record PipelineTemplate(Template database, Optional<ServerVerdict> verdict, String noVerdict) {
    /** The server is asked while the database is still empty, so that it sees nothing but what is declared. */
    static PipelineTemplate create(TestServer server, PipelineDefinition definition) {
        PipelineRunner runner = PipelineRunner.of(definition);
        Template database = Template.create(server);
        try (Connection connection = server.database(database.database()).getConnection()) {
            Optional<ServerVerdict> verdict = Optional.empty();
            String noVerdict = "";
            try {
                verdict = Optional.of(runner.verdict(connection));
            } catch (EngineException refusal) {
                // Without a verdict the data tests can still be run.
                noVerdict = refusal.getMessage();
            }
            Set<RelationName> keyed = verdict.map(ServerVerdict::keyedSources).orElse(Set.of());
            runner.createEmptySources(connection, RunOptions.defaults(), keyed);
            return new PipelineTemplate(database, verdict, noVerdict);
        } catch (SQLException | RuntimeException failure) {
            database.drop();
            throw new IllegalStateException(
                    "the database of " + definition.name() + " cannot be made: " + failure.getMessage(), failure);
        }
    }
}
