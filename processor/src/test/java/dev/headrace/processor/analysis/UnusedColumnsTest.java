package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Relation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the lineage leaves out has no influence, held against real rows: a column's values stay as they are when all that it does not
 * depend on becomes null. All fixtures: {@code mvn -pl processor -am test -Dtest=UnusedColumnsTest -Dheadrace.each=1}.
 */
class UnusedColumnsTest {
    /** Every how many-th query of the fixtures is run. */
    private static final int EACH = Integer.getInteger("headrace.each", 10);

    private static final int MOST_ROWS = 3_000;

    /** Another sample each time, and mostly the same: none of its rows. */
    private static final Pattern RANDOM = Pattern.compile("tablesample(?!.*repeatable)", Pattern.DOTALL);

    private static FixtureServer server;
    private static Connection database;
    private static int compared;

    @BeforeAll
    static void start() throws SQLException {
        server = FixtureServer.start();
        database = server.another();
        new FixtureRows(database, false).fill();
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.execute("set statement_timeout = '400ms'");
            statement.execute("set max_parallel_workers_per_gather = 0");
            database.commit();
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        System.out.println("unused columns: " + compared + " queries gave the same without them");
        database.close();
        server.close();
    }

    @Test
    void fixturesGiveTheSameWithoutThem() throws SQLException {
        List<String> queries = SqlFixture.files()
                .flatMap(file -> SqlFixture.in(file).stream())
                .map(SqlFixture::sql)
                .filter(sql -> !RANDOM.matcher(sql).find())
                .toList();
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < queries.size(); i += EACH) {
            Optional<Relation> relation = server.schema().relation(queries.get(i));
            if (relation.isPresent() && !relation.get().columns().isEmpty()) {
                compare(queries.get(i), relation.get(), broken);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(compared).isPositive();
    }

    /** The rows are written anew either way, so that their order is the same; what differs from time to time says nothing. */
    private static void compare(String sql, Relation relation, List<String> broken) throws SQLException {
        Set<ColumnOrigin> used = new HashSet<>(relation.influence());
        used.addAll(relation.columns().get(0).origins().all());
        Optional<List<String>> before = rows(sql, used, false);
        if (before.isPresent() && before.equals(rows(sql, used, false))) {
            Optional<List<String>> after = rows(sql, used, true);
            compared++;
            // The time of day changes later than a statement does.
            if (!before.equals(after) && before.equals(rows(sql, used, false))) {
                broken.add(sql + "\n    uses more than " + used);
            }
        }
    }

    private static Optional<List<String>> rows(String sql, Set<ColumnOrigin> used, boolean nulls) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (FixtureTable table : FixtureTable.all()) {
                if (sql.contains(table.name())) {
                    write(statement, table, used, nulls);
                }
            }
            statement.setMaxRows(MOST_ROWS);
            statement.setEscapeProcessing(false);
            List<String> values = new ArrayList<>();
            try (ResultSet result = statement.executeQuery(sql)) {
                while (result.next()) {
                    values.add(Objects.toString(result.getString(1)));
                }
            }
            return Optional.of(values.stream().sorted().toList());
        } catch (SQLException refused) {
            return Optional.empty();
        } finally {
            database.rollback();
        }
    }

    private static void write(Statement statement, FixtureTable table, Set<ColumnOrigin> used, boolean nulls)
            throws SQLException {
        String owner = table.qualifiedName().replace('.', '_');
        Set<String> kept = used.stream()
                .filter(column -> column.relation().simpleName().equals(owner))
                .map(ColumnOrigin::column)
                .collect(Collectors.toSet());
        String columns = table.columns().stream()
                .map(column -> nulls && !column.notNull() && !kept.contains(column.name()) ? "null" : column.name())
                .collect(Collectors.joining(", "));
        statement.execute("create temporary table saved on commit drop as select * from " + table.qualifiedName());
        statement.execute("truncate " + table.qualifiedName());
        statement.execute("insert into " + table.qualifiedName() + " select " + columns + " from saved");
        statement.execute("drop table saved");
    }
}
