package dev.headrace.benchmarks;

import dev.headrace.benchmarks.project.DatabaseAddress;
import dev.headrace.benchmarks.project.SyntheticProject;
import dev.headrace.connect.EmbeddedDatabase;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Whether invented models are what PostgreSQL takes: a benchmark of nonsense would measure nothing. */
final class Verdict {
    private final EmbeddedDatabase database;

    Verdict(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Makes a view of each model; the server's complaint if it does not accept one. */
    void ask(SyntheticProject project) throws SQLException {
        execute(List.of("drop schema if exists analytics cascade", "drop schema if exists raw_data cascade"));
        execute(project.sourceStatements());
        execute(project.modelStatements());
    }

    /** A database of that name for other tools to connect to. */
    DatabaseAddress emptyDatabase(String name) throws SQLException {
        execute(List.of("create database " + name));
        URI url = URI.create(database.url().substring("jdbc:".length()));
        return new DatabaseAddress(url.getHost(), url.getPort(), "postgres", name);
    }

    private void execute(List<String> statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
