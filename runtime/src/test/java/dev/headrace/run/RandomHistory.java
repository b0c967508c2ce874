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
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;

/**
 * What happens by chance to two sources and to the tables that grow from them, one for each strategy; at the end each must be what a
 * full build makes.
 */
final class RandomHistory {
    private static final int LATE = 5;
    private static final int STATEMENTS = 150;
    private static final List<Strategy> KEYED = List.of(Strategy.UPSERT, Strategy.MERGE, Strategy.DELETE_INSERT);
    private static final String LATEST = "select distinct on (id) id, text, number, at from {events} %s"
            + " order by id, at desc, number::text desc nulls last, text desc nulls last";
    private static final String LOOKING_BACK = "where at >= (select coalesce(max(at), 0) - " + LATE + " from {this})";
    private static final String APPENDED = "select id, text, number, at from {log} %s";

    private final TestDatabase database;
    private final Random random;
    private final PipelineRunner runner;
    private final Map<Event, Integer> events = new EnumMap<>(Event.class);
    private int clock = 100;
    private int keys;

    /** What can happen. */
    enum Event {
        INSERT,
        APPENDED_ROW,
        UPDATE,
        LATE_ROW,
        LATE_COMMIT,
        REPEATED_ROW,
        ROW_OF_NULLS,
        RUN,
        RERUN,
        CRASH
    }

    RandomHistory(TestDatabase database, long seed) {
        this.database = database;
        this.random = new Random(seed);
        this.runner = PipelineRunner.of(pipeline().build());
    }

    /** How often each of them has happened. */
    Map<Event, Integer> run() throws SQLException {
        database.execute("drop schema if exists marts cascade", "truncate raw_data.events, raw_data.log");
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

    private boolean oneOf(int many) {
        return random.nextInt(many) == 0;
    }

    private void count(Event event) {
        events.merge(event, 1, Integer::sum);
    }

    private static TestPipeline pipeline() {
        String[] columns = {"id integer", "text text", "number numeric", "at integer"};
        TestPipeline shop =
                TestPipeline.in("marts").source("raw_data", "events", columns).source("raw_data", "log", columns);
        String newer = APPENDED.formatted("where at > (select coalesce(max(at), 0) from {this})");
        shop.incremental(table(Strategy.APPEND), APPENDED.formatted(""), newer, increment -> increment);
        KEYED.forEach(strategy -> shop.incremental(
                table(strategy),
                LATEST.formatted(""),
                LATEST.formatted(LOOKING_BACK),
                increment -> increment.key("id").strategy(strategy)));
        return shop;
    }

    private static String table(Strategy strategy) {
        return strategy.name().toLowerCase(Locale.ROOT);
    }

    private static List<Strategy> all() {
        List<Strategy> all = new ArrayList<>(KEYED);
        all.add(Strategy.APPEND);
        return all;
    }

    /** Between two runs time goes on; what is late is late by less than a run looks back. The writer commits after the run. */
    private void happen(Connection writer) throws SQLException {
        clock++;
        int newest = clock + random.nextInt(LATE - 1);
        for (int i = random.nextInt(12); i > 0; i--) {
            boolean lateCommit = oneOf(5);
            try (Statement statement = lateCommit
                    ? writer.createStatement()
                    : database.connection().createStatement()) {
                if (oneOf(4)) {
                    update(statement, newest);
                } else {
                    insert(statement, newest);
                }
            }
            if (lateCommit) {
                count(Event.LATE_COMMIT);
            }
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            append(newest);
        }
        clock = newest;
    }

    /** What is only appended to knows no changed and no late rows, and says so. */
    private void append(int newest) throws SQLException {
        String row = "(" + random.nextInt(50) + ", " + values() + ", " + newest + ")";
        database.execute("insert into raw_data.log values " + row + (oneOf(4) ? ", " + row : ""));
        count(Event.APPENDED_ROW);
    }

    private void insert(Statement statement, int newest) throws SQLException {
        count(Event.INSERT);
        int id = keys == 0 || random.nextBoolean() ? ++keys : 1 + random.nextInt(keys);
        int at = between(newest);
        if (oneOf(3)) {
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

    private List<String> succeed() {
        count(Event.RUN);
        List<NodeResult> grown = build(database.dataSource()).nodes().stream()
                .filter(node -> node.place().schema().equals("marts"))
                .toList();
        assertThat(grown).hasSize(4).extracting(NodeResult::message).containsOnly("");
        return grown.stream().map(NodeResult::outcome).toList();
    }

    private void rerun() throws SQLException {
        count(Event.RERUN);
        List<String> before = written();
        assertThat(succeed()).allMatch(outcome -> outcome.endsWith(" 0"));
        assertThat(written()).isEqualTo(before);
    }

    private List<String> written() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (Strategy strategy : all()) {
            rows.addAll(database.query("select tableoid, xmin, ctid from marts." + table(strategy) + " order by ctid"));
        }
        return rows;
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
        for (Strategy strategy : all()) {
            String full = (strategy == Strategy.APPEND ? APPENDED : LATEST).formatted("");
            String table = "select id, text, number::text, at from marts." + table(strategy);
            String wanted = "select id, text, number::text, at from ("
                    + full.replace("{events}", "raw_data.events").replace("{log}", "raw_data.log") + ") as f";
            assertThat(database.query("(" + table + ") except all (" + wanted + ")"))
                    .as("too many rows by %s", strategy)
                    .isEmpty();
            assertThat(database.query("(" + wanted + ") except all (" + table + ")"))
                    .as("rows that are missing by %s", strategy)
                    .isEmpty();
        }
    }
}
