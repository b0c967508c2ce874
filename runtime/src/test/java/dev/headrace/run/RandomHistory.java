package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.CrashingDataSource;
import dev.headrace.Strategy;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.engine.EngineException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;

/** What happens to a source and to the table that grows from it, by chance; at the end that must be what a full build makes. */
final class RandomHistory {
    private static final int LATE = 5;
    private static final int STATEMENTS = 45;
    private static final String LATEST = "select distinct on (id) id, text, number, at from {events} %s"
            + " order by id, at desc, number::text desc nulls last, text desc nulls last";
    private static final String LOOKING_BACK = "where at >= (select coalesce(max(at), 0) - " + LATE + " from {this})";
    private static final String APPENDED = "select id, text, number, at from {events} %s";

    private final TestDatabase database;
    private final Strategy strategy;
    private final Random random;
    private final PipelineRunner runner;
    private final Map<Event, Integer> events = new EnumMap<>(Event.class);
    private int clock = 100;
    private int keys;

    /** What can happen. */
    enum Event {
        INSERT,
        UPDATE,
        LATE_ROW,
        LATE_COMMIT,
        REPEATED_ROW,
        ROW_OF_NULLS,
        RUN,
        RERUN,
        CRASH
    }

    RandomHistory(TestDatabase database, Strategy strategy, long seed) {
        this.database = database;
        this.strategy = strategy;
        this.random = new Random(seed);
        this.runner = PipelineRunner.of(pipeline().build());
    }

    /** How often each of them has happened. */
    Map<Event, Integer> run() throws SQLException {
        database.execute("drop schema if exists marts cascade", "truncate raw_data.events");
        int steps = 2 + random.nextInt(5);
        for (int i = 0; i < steps; i++) {
            try (Connection writer = database.dataSource().getConnection()) {
                writer.setAutoCommit(false);
                happen(writer);
                grow();
                writer.commit();
            }
        }
        succeed();
        compare();
        rerun();
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
        return events;
    }

    private boolean insertOnly() {
        return strategy == Strategy.APPEND;
    }

    private boolean oneOf(int many) {
        return random.nextInt(many) == 0;
    }

    private void count(Event event) {
        events.merge(event, 1, Integer::sum);
    }

    private TestPipeline pipeline() {
        TestPipeline shop = TestPipeline.in("marts")
                .source("raw_data", "events", "id integer", "text text", "number numeric", "at integer");
        if (insertOnly()) {
            String newer = APPENDED.formatted("where at > (select coalesce(max(at), 0) from {this})");
            return shop.incremental("grown", APPENDED.formatted(""), newer, increment -> increment);
        }
        return shop.incremental(
                "grown",
                LATEST.formatted(""),
                LATEST.formatted(LOOKING_BACK),
                increment -> increment.key("id").strategy(strategy));
    }

    /** Between two runs time goes on; what is late is late by less than a run looks back. The writer commits after the run. */
    private void happen(Connection writer) throws SQLException {
        clock++;
        int newest = clock + random.nextInt(LATE - 1);
        for (int i = random.nextInt(12); i > 0; i--) {
            boolean lateCommit = !insertOnly() && oneOf(5);
            try (Statement statement = lateCommit
                    ? writer.createStatement()
                    : database.connection().createStatement()) {
                if (!insertOnly() && oneOf(4)) {
                    update(statement, newest);
                } else {
                    insert(statement, newest);
                }
            }
            if (lateCommit) {
                count(Event.LATE_COMMIT);
            }
        }
        clock = newest;
    }

    private void insert(Statement statement, int newest) throws SQLException {
        count(Event.INSERT);
        int id = insertOnly() || keys == 0 || random.nextBoolean() ? ++keys : 1 + random.nextInt(keys);
        int at = insertOnly() ? newest : between(newest);
        if (!insertOnly() && oneOf(3)) {
            at = clock - 1 - random.nextInt(2);
            count(Event.LATE_ROW);
        }
        String row = "(" + id + ", " + values() + ", " + at + ")";
        List<String> rows = new ArrayList<>(List.of(row));
        if (oneOf(4)) {
            count(Event.REPEATED_ROW);
            rows.add(row);
        }
        statement.execute("insert into raw_data.events values " + String.join(", ", rows));
    }

    /** All rows of a key; those that another writer has just changed are left alone. */
    private void update(Statement statement, int newest) throws SQLException {
        String found = "select ctid from raw_data.events where id = " + (1 + random.nextInt(Math.max(1, keys)))
                + " for update skip locked";
        int updated = statement.executeUpdate("update raw_data.events set (text, number) = (select " + values()
                + "), at = " + between(newest) + " where ctid = any (array(" + found + "))");
        if (updated > 0) {
            count(Event.UPDATE);
        }
    }

    private int between(int newest) {
        return clock + random.nextInt(newest - clock + 1);
    }

    private String values() {
        String text =
                List.of("null", "'a'", "'b'", "''", "repeat('long ', 1000)").get(random.nextInt(5));
        String number = List.of("null", "0", "1.0", "1.00", "'NaN'").get(random.nextInt(5));
        if (text.equals("null") && number.equals("null")) {
            count(Event.ROW_OF_NULLS);
        }
        return text + ", " + number + "::numeric";
    }

    private void grow() throws SQLException {
        if (oneOf(3)) {
            if (!isDone(CrashingDataSource.of(database, random.nextInt(STATEMENTS), random.nextBoolean()))) {
                count(Event.CRASH);
            }
            return;
        }
        succeed();
        if (oneOf(3)) {
            rerun();
        }
    }

    private String succeed() {
        count(Event.RUN);
        NodeResult grown = build(database.dataSource()).nodes().get(1);
        assertThat(grown.message()).isEmpty();
        return grown.outcome();
    }

    private void rerun() throws SQLException {
        count(Event.RERUN);
        List<String> before = database.query("select xmin, ctid from marts.grown order by ctid");
        assertThat(succeed()).endsWith(" 0");
        assertThat(database.query("select xmin, ctid from marts.grown order by ctid"))
                .isEqualTo(before);
    }

    private boolean isDone(DataSource dataSource) {
        try {
            return build(dataSource).exitCode() == 0;
        } catch (RunRefusedException | EngineException killed) {
            return false;
        }
    }

    private RunResult build(DataSource dataSource) {
        return runner.build(dataSource, RunOptions.defaults().threads(1));
    }

    private void compare() throws SQLException {
        String full = (insertOnly() ? APPENDED : LATEST).formatted("").replace("{events}", "raw_data.events");
        String table = "select id, text, number::text, at from marts.grown";
        String wanted = "select id, text, number::text, at from (" + full + ") as f";
        assertThat(database.query("(" + table + ") except all (" + wanted + ")"))
                .as("too many rows")
                .isEmpty();
        assertThat(database.query("(" + wanted + ") except all (" + table + ")"))
                .as("rows that are missing")
                .isEmpty();
    }
}
