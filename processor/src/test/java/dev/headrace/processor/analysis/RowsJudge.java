package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Key;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs queries over rows full of nulls, over tamer ones and over none, and holds against them what was claimed of their results. */
final class RowsJudge implements AutoCloseable {
    private static final int MOST_ROWS = 3_000;

    private final List<Connection> databases;
    private int ran;
    private int failed;
    private int columns;
    private int notNull;
    private int keys;

    RowsJudge(FixtureServer server) throws SQLException {
        databases = List.of(server.another(), server.another(), server.another());
        new FixtureRows(databases.get(0), true).fill();
        new FixtureRows(databases.get(1), false).fill();
        for (Connection each : databases) {
            try (Statement statement = each.createStatement()) {
                statement.execute("set statement_timeout = '400ms'");
                statement.execute("set default_transaction_read_only = on");
            }
        }
    }

    /** The claims that rows break. */
    List<String> broken(String sql, Relation claimed) throws SQLException {
        Set<String> broken = new HashSet<>();
        boolean once = false;
        for (Connection database : databases) {
            once |= run(database, sql, claimed, broken);
        }
        ran += once ? 1 : 0;
        failed += once ? 0 : 1;
        columns += once ? claimed.columns().size() : 0;
        notNull += once
                ? (int) claimed.columns().stream().filter(RowsJudge::isNotNull).count()
                : 0;
        keys += once ? claimed.keys().size() : 0;
        return broken.stream().sorted().toList();
    }

    private static boolean isNotNull(Column column) {
        return column.nullability() == Nullability.NOT_NULL;
    }

    private static boolean run(Connection database, String sql, Relation claimed, Set<String> broken)
            throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setMaxRows(MOST_ROWS);
            statement.setEscapeProcessing(false);
            List<List<String>> rows = rows(statement, sql);
            nulls(claimed, rows, broken);
            claimed.keys().forEach(key -> repeated(claimed, key, rows, broken));
            count(claimed.rows(), rows.size(), broken);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static List<List<String>> rows(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            int width = result.getMetaData().getColumnCount();
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static void nulls(Relation claimed, List<List<String>> rows, Set<String> broken) {
        for (int i = 0; i < claimed.columns().size(); i++) {
            int column = i;
            if (isNotNull(claimed.columns().get(i)) && rows.stream().anyMatch(row -> row.get(column) == null)) {
                broken.add(
                        "column " + (i + 1) + ", \"" + claimed.columns().get(i).name() + "\", holds a null");
            }
        }
    }

    private static void repeated(Relation claimed, Key key, List<List<String>> rows, Set<String> broken) {
        Set<List<String>> seen = new HashSet<>();
        for (List<String> row : rows) {
            List<String> cells = key.columns().stream().sorted().map(row::get).toList();
            if (!cells.contains(null) && !seen.add(cells)) {
                broken.add("the key " + key.columns() + " of " + claimed.names() + " is repeated");
            }
        }
    }

    private static void count(Rows claimed, int rows, Set<String> broken) {
        if (claimed != Rows.ANY && rows > 1 || claimed == Rows.EXACTLY_ONE && rows != 1) {
            broken.add("there are " + rows + " rows, not " + claimed);
        }
    }

    String figures() {
        return "%d queries ran (%d failed on all rows); %d of %d columns proved not null, %d keys"
                .formatted(ran, failed, notNull, columns, keys);
    }

    @Override
    public void close() throws SQLException {
        for (Connection each : databases) {
            each.close();
        }
    }
}
