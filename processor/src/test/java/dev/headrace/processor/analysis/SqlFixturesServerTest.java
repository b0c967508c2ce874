package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.postgresql.util.PSQLException;

/**
 * Every pair of the fixtures, judged by PostgreSQL; {@code -Dheadrace.rewrite=true} writes its verdicts into the files, to be
 * reviewed in the diff.
 */
class SqlFixturesServerTest {
    private static final boolean REWRITE = Boolean.getBoolean("headrace.rewrite");
    private static final String VIEW = "create temporary view verdict as ";

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

    private static EmbeddedPostgres server;
    private static Connection connection;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        connection = server.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String ddl : FixtureSchema.ddl()) {
                statement.execute(ddl);
            }
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> serverAgrees() {
        return SqlFixture.files().flatMap(SqlFixturesServerTest::tests);
    }

    private static Stream<DynamicTest> tests(Path file) {
        List<SqlFixture> fixtures = SqlFixture.in(file);
        if (REWRITE) {
            SqlFixture.write(
                    file, fixtures.stream().map(SqlFixturesServerTest::judged).toList());
        }
        return SqlFixture.in(file).stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.sql(), () -> agrees(fixture)));
    }

    private static SqlFixture judged(SqlFixture fixture) {
        try {
            return new SqlFixture(
                    fixture.file(), fixture.sql(), verdict(fixture.sql()).expected(fixture));
        } catch (SQLException e) {
            throw new IllegalStateException(fixture.sql(), e);
        }
    }

    private static void agrees(SqlFixture fixture) throws SQLException {
        Verdict verdict = verdict(fixture.sql());
        if (verdict.columns() != null || verdict.position() == 0) {
            assertThat(fixture.expected()).isEqualTo(verdict.expected(fixture));
        } else {
            // The server points at a character; the fixture names the words around it.
            assertThat(fixture.expected()).startsWith("=! " + verdict.condition() + " ");
            String words = fixture.expected().substring(verdict.condition().length() + 4);
            assertThat(occurrences(fixture.sql(), words))
                    .as("%s at %d: %s", verdict.condition(), verdict.position(), verdict.message())
                    .anySatisfy(start -> assertThat(verdict.position()).isBetween(start, start + words.length()));
        }
    }

    private static List<Integer> occurrences(String sql, String words) {
        List<Integer> starts = new ArrayList<>();
        for (int i = sql.indexOf(words); i >= 0; i = sql.indexOf(words, i + 1)) {
            starts.add(i + 1);
        }
        return starts;
    }

    /** What the server says: columns, or a condition with the 1-based position in the SQL, 0 for none. */
    private record Verdict(List<String> columns, String condition, int position, String message) {
        String expected(SqlFixture fixture) {
            if (columns != null) {
                return "=> " + String.join(", ", columns);
            }
            return "=! " + condition + (position > 0 ? " " + fixture.sql().substring(position - 1).split("[\\s,()]", 2)[0] : "");
        }
    }

    private static Verdict verdict(String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute(VIEW + sql);
            ResultSetMetaData columns =
                    statement.executeQuery("select * from verdict limit 0").getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnName(i));
            }
            return new Verdict(names, "", 0, "");
        } catch (PSQLException e) {
            int position = e.getServerErrorMessage() == null
                    ? 0
                    : e.getServerErrorMessage().getPosition();
            String condition = CONDITIONS.getOrDefault(e.getSQLState(), e.getSQLState());
            return new Verdict(null, condition, Math.max(0, position - VIEW.length()), e.getMessage());
        } finally {
            connection.rollback(before);
        }
    }
}
