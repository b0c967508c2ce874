package dev.headrace.testing;

import dev.headrace.connect.EmbeddedDatabase;
import dev.headrace.run.RunOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A running server.
 *
 * @param name what messages call it
 * @param url a JDBC URL of one of its databases
 * @param user the user; empty if the URL names it
 * @param password the password; empty if the URL has it or none is needed
 * @param end stops what was started for it
 */
record TestServer(String name, String url, String user, String password, Runnable end) implements AutoCloseable {
    /** A server that is stopped takes a connection and never answers. */
    private static final int LOGIN_SECONDS = 15;

    private static final Runnable NOTHING = () -> {};

    /** The server of that kind; {@code environment} is the process's. */
    static TestServer start(TestDatabase database, Map<String, String> environment) {
        return switch (database) {
            case EMBEDDED -> embedded();
            case TESTCONTAINERS -> ContainerServer.startIfPossible(environment);
            case URL -> running(environment);
        };
    }

    private static TestServer embedded() {
        EmbeddedDatabase server = EmbeddedDatabase.start();
        return new TestServer("the embedded PostgreSQL", server.url(), "", "", server::close);
    }

    private static TestServer running(Map<String, String> environment) {
        String url = environment.getOrDefault("HEADRACE_TEST_URL", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            String found = url.isEmpty() ? "is not set" : "is no URL of PostgreSQL's";
            throw new IllegalStateException("the environment variable HEADRACE_TEST_URL " + found
                    + "; set it to jdbc:postgresql://host:port/database, and HEADRACE_TEST_USER and"
                    + " HEADRACE_TEST_PASSWORD if they are needed");
        }
        return new TestServer(
                "the server at HEADRACE_TEST_URL",
                url,
                environment.getOrDefault("HEADRACE_TEST_USER", ""),
                environment.getOrDefault("HEADRACE_TEST_PASSWORD", ""),
                NOTHING);
    }

    /** Connections to one of its databases. */
    DataSource database(String database) {
        PGSimpleDataSource source = server();
        source.setDatabaseName(database);
        return source;
    }

    /** Connections to the database that the URL names, which can change nothing there. */
    DataSource readOnly() {
        PGSimpleDataSource source = server();
        source.setReadOnly(true);
        source.setReadOnlyMode("always");
        return source;
    }

    /** Where a run has published what is tested at a URL. */
    static RunOptions published(Map<String, String> environment) {
        String schema = environment.getOrDefault("HEADRACE_TEST_SCHEMA", "");
        return schema.isEmpty() ? RunOptions.defaults() : RunOptions.defaults().schema(schema);
    }

    /** Runs a statement in the database that the URL names. */
    void execute(String sql) {
        try (Connection connection = server().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(name + " refuses \"" + sql + "\": " + e.getMessage(), e);
        }
    }

    /** Drops one of its databases, whoever is still connected. */
    void drop(String database) {
        execute("drop database if exists " + database + " with (force)");
    }

    private PGSimpleDataSource server() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            // The driver's own message shows the URL, which may hold a password.
            throw new IllegalStateException("the JDBC URL of " + name + " is malformed");
        }
        if (source.getLoginTimeout() == 0) {
            source.setLoginTimeout(LOGIN_SECONDS);
        }
        if (!user.isEmpty()) {
            source.setUser(user);
        }
        if (!password.isEmpty()) {
            source.setPassword(password);
        }
        return source;
    }

    @Override
    public void close() {
        end.run();
    }

    /** Without URL and password. */
    @Override
    public String toString() {
        return name;
    }
}
