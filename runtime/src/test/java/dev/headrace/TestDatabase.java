package dev.headrace;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database with nothing in it but what a test puts there, on the one server of this JVM, or on the one that
 * {@code headrace.test.url} names. As a registered extension it is new to each test, or, in a static field, to the class.
 */
public final class TestDatabase
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, AutoCloseable {
    private final String[] statements;
    private String url;
    private Connection connection;
    private boolean pooled;
    private boolean ofTheClass;

    private TestDatabase(String... statements) {
        this.statements = statements.clone();
    }

    /** To be registered: before each test it is made, and those statements are run in it. */
    public static TestDatabase of(String... statements) {
        return new TestDatabase(statements);
    }

    public static TestDatabase create() throws SQLException {
        return new TestDatabase().open();
    }

    /** A new one on the server of that URL. */
    public static TestDatabase on(String server) throws SQLException {
        return at(TestDatabases.make(server));
    }

    /** One that is there already. */
    public static TestDatabase at(String url) throws SQLException {
        return new TestDatabase().connect(url);
    }

    private TestDatabase open() throws SQLException {
        connect(TestDatabases.take()).execute(statements);
        pooled = true;
        return this;
    }

    private TestDatabase connect(String there) throws SQLException {
        url = there;
        connection = DriverManager.getConnection(url);
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        ofTheClass = true;
        open();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        if (!ofTheClass) {
            open();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        if (!ofTheClass) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        if (ofTheClass) {
            close();
        }
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
        if (pooled) {
            TestDatabases.leave(url);
        }
    }
}
