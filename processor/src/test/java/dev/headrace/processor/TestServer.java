package dev.headrace.processor;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The one PostgreSQL of this JVM's tests, which ends with it. */
public final class TestServer {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestServer() {}

    /** Started by whoever comes first. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** A database of its own for whoever asks. */
    public static DataSource database() throws SQLException {
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Running.SERVER.getDatabase("postgres", name);
    }
}
