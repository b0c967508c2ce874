package dev.headrace.processor.analysis;

import dev.headrace.processor.TestServer;
import dev.headrace.processor.analysis.Verdict.Fault;
import dev.headrace.processor.analysis.Verdict.Output;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A PostgreSQL of some version with the fixtures' schema, which says what becomes of a query. */
final class FixtureServer implements AutoCloseable {
    private static final String VIEW = "create temporary view verdict as ";
    private static final String COLUMNS = "select attname, format_type(atttypid, atttypmod) from pg_attribute"
            + " where attrelid = 'verdict'::regclass and attnum > 0 order by attnum";

    private final DataSource database;
    private final Connection connection;
    private final Conditions conditions = Conditions.read();
    private final FixtureSchema schema;

    private FixtureServer(DataSource database, Connection connection) throws SQLException {
        this.database = database;
        this.connection = connection;
        this.schema = new FixtureSchema(connection.getMetaData().getDatabaseMajorVersion());
        create(connection);
        connection.setAutoCommit(false);
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String ddl : FixtureTable.ddl()) {
                statement.execute(ddl);
            }
        }
    }

    static FixtureServer start() throws SQLException {
        DataSource database = TestServer.database();
        return new FixtureServer(database, database.getConnection());
    }

    /** The same schema as the analyzer knows it that writes for this server's version. */
    FixtureSchema schema() {
        return schema;
    }

    /** Another connection, which commits by itself. */
    Connection connect() throws SQLException {
        Connection other = database.getConnection();
        try (Statement statement = other.createStatement()) {
            statement.execute("set search_path = main");
        }
        return other;
    }

    /** Another database with the same tables, which commits by itself. */
    Connection another() throws SQLException {
        Connection other = TestServer.database().getConnection();
        create(other);
        return other;
    }

    /** What becomes of a view of the query. */
    Verdict judge(String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute(VIEW + sql);
            return Verdict.of(columns(statement));
        } catch (PSQLException e) {
            return Verdict.of(fault(conditions, sql, VIEW.length(), e));
        } finally {
            connection.rollback(before);
        }
    }

    /** Asks the catalog: a SELECT would be planned, and the planner has refusals of its own. */
    private static List<Output> columns(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(COLUMNS)) {
            List<Output> columns = new ArrayList<>();
            while (rows.next()) {
                columns.add(new Output(rows.getString(1), rows.getString(2), false));
            }
            return columns;
        }
    }

    /** What the server said of a text that ends in the query and has so many characters before it. */
    static Fault fault(Conditions conditions, String sql, int before, SQLException e) {
        ServerErrorMessage said = e instanceof PSQLException server ? server.getServerErrorMessage() : null;
        int position = said == null ? 0 : said.getPosition();
        // The server counts code points.
        int start = position == 0
                ? -1
                : sql.offsetByCodePoints(
                        0, Math.min(Math.max(0, position - 1 - before), sql.codePointCount(0, sql.length())));
        return new Fault(conditions.name(e.getSQLState()), start, start, e.getMessage());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
