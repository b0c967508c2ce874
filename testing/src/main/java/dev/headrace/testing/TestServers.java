package dev.headrace.testing;

import dev.headrace.graph.PipelineDefinition;
import dev.headrace.run.ModelTrials;
import dev.headrace.testing.proof.Seeds;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The servers that a test run has started, one of each kind at most, shared by all its classes and stopped at its end. */
final class TestServers implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    /** Kept by JUnit itself, which closes it when the last class is done. */
    static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(TestServers.class))
                .computeIfAbsent(Running.class, key -> new Running(Seeds.of(context)), Running.class);
    }

    /** What has been started so far, and the databases there that those of classes are copied from. */
    static final class Running implements AutoCloseable {
        private final Map<TestDatabase, TestServer> servers = new EnumMap<>(TestDatabase.class);
        private final Map<Key, Template> forTrials = new HashMap<>();
        private final Map<Key, PipelineTemplate> forPipelines = new HashMap<>();
        private final Seeds seeds;

        private record Key(TestDatabase server, PipelineDefinition definition) {}

        private Running(Seeds seeds) {
            this.seeds = seeds;
        }

        /** Which random histories are tried. */
        Seeds seeds() {
            return seeds;
        }

        /** The server of that kind, started by the first who asks. */
        synchronized TestServer get(TestDatabase database) {
            return servers.computeIfAbsent(database, kind -> TestServer.start(kind, System.getenv()));
        }

        /** A database in which models can be tried. */
        synchronized Template trialsTemplate(TestDatabase database, PipelineDefinition definition) {
            return forTrials.computeIfAbsent(
                    new Key(database, definition), key -> furnished(get(database), definition));
        }

        /** A database in which the pipeline's sources are empty tables. */
        synchronized PipelineTemplate pipelineTemplate(TestDatabase database, PipelineDefinition definition) {
            return forPipelines.computeIfAbsent(
                    new Key(database, definition), key -> PipelineTemplate.create(get(database), definition));
        }

        private static Template furnished(TestServer server, PipelineDefinition definition) {
            Template template = Template.create(server);
            try (ModelTrials trials = ModelTrials.open(
                    definition, server.database(template.database()).getConnection())) {
                trials.furnish();
                return template;
            } catch (SQLException failure) {
                throw new IllegalStateException(server + " cannot be reached: " + failure.getMessage(), failure);
            }
        }

        @Override
        public synchronized void close() {
            forTrials.values().forEach(Template::drop);
            forPipelines.values().forEach(template -> template.database().drop());
            servers.values().forEach(TestServer::close);
        }
    }
}
