package dev.headrace.benchmarks.runner;

import dev.headrace.connect.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The embedded PostgreSQL that a benchmark works in, with a connection of its own. */
final class Warehouse implements AutoCloseable {
    private final EmbeddedDatabase database;
    private final Connection connection;

    private Warehouse(EmbeddedDatabase database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    static Warehouse start() throws SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.start();
        return new Warehouse(database, database.dataSource().getConnection());
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    String url() {
        return database.url();
    }

    void execute(List<String> statements) throws SQLException {
        for (String sql : statements) {
            execute(sql);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** What was written before is not what the next measure waits for. */
    void settle() throws SQLException {
        execute("checkpoint");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
