package dev.headrace.testing;

import java.util.EnumMap;
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

    /** Kept by JUnit itself, which closes it when the last class is done. */
    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(TestServers.class))
                .computeIfAbsent(Running.class, key -> new Running(), Running.class);
    }

    /** What has been started so far. */
    static final class Running implements AutoCloseable {
        private final Map<TestDatabase, TestServer> servers = new EnumMap<>(TestDatabase.class);

        /** The server of that kind, started by the first who asks. */
        synchronized TestServer get(TestDatabase database) {
            return servers.computeIfAbsent(database, kind -> TestServer.start(kind, System.getenv()));
        }

        @Override
        public synchronized void close() {
            servers.values().forEach(TestServer::close);
        }
    }
}
