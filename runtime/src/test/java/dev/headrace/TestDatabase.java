package dev.headrace;

import dev.headrace.connect.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own for a test, on the one server of this JVM, or on the one that {@code headrace.test.url} names. */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String url;
    private final Connection connection;

    private TestDatabase(String url) throws SQLException {
        this.url = url;
        this.connection = DriverManager.getConnection(url);
    }

    /** The server is started by whoever comes first, and stopped by its own shutdown hook. */
    private static final class Server {
        static final String URL = System.getProperty("headrace.test.url", "").isEmpty()
                ? EmbeddedDatabase.start().url()
                : System.getProperty("headrace.test.url");
    }

    public static TestDatabase create() throws SQLException {
        return on(Server.URL);
    }

    /** A new one on the server of that URL. */
    public static TestDatabase on(String server) throws SQLException {
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return at(server.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"));
    }

    /** One that is there already. */
    public static TestDatabase at(String url) throws SQLException {
        return new TestDatabase(url);
    }

    public String url() {
        return url;
    }

    public DataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return dataSource;
    }

    public Connection connection() {
        return connection;
    }

    /** Connections as another role. */
    public DataSource as(String user) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(user);
        return dataSource;
    }

    public void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows as PostgreSQL prints them: columns with {@code |} between them. */
    public List<String> query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(rows.getString(i));
                }
                all.add(String.join("|", values.stream().map(String::valueOf).toList()));
            }
            return all;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
