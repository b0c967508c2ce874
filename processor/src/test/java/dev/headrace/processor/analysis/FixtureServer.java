package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.Verdict.Fault;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A PostgreSQL with the fixtures' schema, which says what becomes of a query. */
final class FixtureServer implements AutoCloseable {
    private static final String VIEW = "create temporary view verdict as ";
    private static final String COLUMNS =
            "select attname from pg_attribute where attrelid = 'verdict'::regclass and attnum > 0 order by attnum";

    private static final Map<String, String> CONDITIONS = Map.ofEntries(
            Map.entry("42601", "syntax_error"),
            Map.entry("42P01", "undefined_table"),
            Map.entry("42703", "undefined_column"),
            Map.entry("42702", "ambiguous_column"),
            Map.entry("42P09", "ambiguous_alias"),
            Map.entry("42712", "duplicate_alias"),
            Map.entry("42701", "duplicate_column"),
            Map.entry("42P10", "invalid_column_reference"),
            Map.entry("42P19", "invalid_recursion"),
            Map.entry("42P20", "windowing_error"),
            Map.entry("42704", "undefined_object"),
            Map.entry("0A000", "feature_not_supported"));

    private final EmbeddedPostgres server;
    private final Connection connection;

    private FixtureServer(EmbeddedPostgres server, Connection connection) throws SQLException {
        this.server = server;
        this.connection = connection;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String ddl : FixtureSchema.ddl()) {
                statement.execute(ddl);
            }
        }
    }

    static FixtureServer start() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        return new FixtureServer(server, server.getPostgresDatabase().getConnection());
    }

    /** The conditions that are about names and syntax; what else a server says is not ours to say yet. */
    static boolean isAboutNames(Verdict verdict) {
        return verdict.faults().stream().allMatch(fault -> CONDITIONS.containsValue(fault.condition()));
    }

    Verdict judge(String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute(VIEW + sql);
            return Verdict.of(columns(statement));
        } catch (PSQLException e) {
            return Verdict.of(fault(sql, e));
        } finally {
            connection.rollback(before);
        }
    }

    /** Asks the catalog: a SELECT would be planned, and the planner has refusals of its own. */
    private static List<String> columns(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(COLUMNS)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static Fault fault(String sql, PSQLException e) {
        ServerErrorMessage said = e.getServerErrorMessage();
        int position = said == null ? 0 : said.getPosition();
        String condition = CONDITIONS.getOrDefault(e.getSQLState(), e.getSQLState());
        // The server counts code points.
        int start = position == 0 ? -1 : Math.max(0, (VIEW + sql).offsetByCodePoints(0, position - 1) - VIEW.length());
        return new Fault(condition, start, start, e.getMessage());
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
