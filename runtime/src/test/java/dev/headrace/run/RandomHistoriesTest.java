package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Strategy;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.engine.EngineException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happens between the runs, a table that has grown is what a full build makes: rows come, change, come late or
 * twice, runs are repeated or killed. {@code -Dheadrace.seed} replays a history, {@code -Dheadrace.histories} asks for more.
 */
class RandomHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("headrace.histories", 12);
    private static final int LATE = 5;

    private static final String LATEST = "select distinct on (id) id, text, number, at from {events} %s"
            + " order by id, at desc, number::text desc nulls last, text desc nulls last";
    private static final String LOOKING_BACK = "where at >= (select max(at) - " + LATE + " from {this})";
    private static final String APPENDED = "select id, text, number, at from {events} %s";

    private TestDatabase database;
    private int clock;
    private int keys;

    @ParameterizedTest
    @EnumSource(
            value = Strategy.class,
            names = {"UPSERT", "MERGE", "DELETE_INSERT", "APPEND"})
    void whatHasGrownIsWhatAFullBuildMakes(Strategy strategy) throws Exception {
        long start = Long.getLong("headrace.seed", System.nanoTime());
        try (TestDatabase own = TestDatabase.create()) {
            database = own;
            database.execute(
                    "create schema raw_data",
                    "create table raw_data.events (id int, text text, number numeric, at int)");
            int killed = 0;
            for (int i = 0; i < HISTORIES; i++) {
                long seed = start + i;
                try {
                    killed += history(strategy, new Random(seed));
                } catch (Exception | AssertionError failure) {
                    throw new AssertionError(
                            strategy + ": replay it with -Dheadrace.seed=" + seed + " -Dheadrace.histories=1", failure);
                }
            }
            System.out.println(
                    strategy + ": " + HISTORIES + " histories from seed " + start + ", " + killed + " runs killed");
        }
    }

    /** The number of runs that were killed. */
    private int history(Strategy strategy, Random random) throws Exception {
        database.execute("drop schema if exists marts cascade", "truncate raw_data.events");
        clock = 100;
        keys = 0;
        PipelineRunner runner = PipelineRunner.of(pipeline(strategy).build());
        int killed = 0;
        int steps = 2 + random.nextInt(5);
        for (int i = 0; i < steps; i++) {
            happen(strategy, random);
            if (random.nextInt(4) == 0) {
                killed += runAndKill(runner, random) ? 1 : 0;
            } else {
                succeed(runner);
            }
        }
        succeed(runner);
        compare(strategy);
        String again = succeed(runner);
        assertThat(again).endsWith(" 0");
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
        return killed;
    }

    private static TestPipeline pipeline(Strategy strategy) {
        TestPipeline shop = TestPipeline.in("marts")
                .source("raw_data", "events", "id integer", "text text", "number numeric", "at integer");
        if (strategy == Strategy.APPEND) {
            String newer = APPENDED.formatted("where at > (select coalesce(max(at), 0) from {this})");
            return shop.incremental("grown", APPENDED.formatted(""), newer, increment -> increment);
        }
        return shop.incremental(
                "grown",
                LATEST.formatted(""),
                LATEST.formatted(LOOKING_BACK.replace("max(at)", "coalesce(max(at), 0)")),
                increment -> increment.key("id").strategy(strategy));
    }

    /** Between two runs time goes on; what is late is late by less than a run looks back. */
    private void happen(Strategy strategy, Random random) throws SQLException {
        List<String> rows = new ArrayList<>();
        clock++;
        int newest = clock + random.nextInt(LATE - 1);
        for (int i = random.nextInt(12); i > 0; i--) {
            boolean insertOnly = strategy == Strategy.APPEND;
            int id = insertOnly || keys == 0 || random.nextBoolean() ? ++keys : 1 + random.nextInt(keys);
            boolean late = !insertOnly && random.nextInt(3) == 0;
            int at = late ? clock - 1 - random.nextInt(2) : clock + random.nextInt(newest - clock + 1);
            String row =
                    "(" + id + ", " + text(random) + ", " + number(random) + ", " + (insertOnly ? newest : at) + ")";
            rows.add(row);
            if (!insertOnly && random.nextInt(4) == 0) {
                rows.add(row);
            }
        }
        clock = newest;
        if (!rows.isEmpty()) {
            database.execute("insert into raw_data.events values " + String.join(", ", rows));
        }
        if (strategy != Strategy.APPEND && random.nextInt(3) == 0) {
            database.execute("insert into raw_data.events select * from raw_data.events where at >= " + (clock - 1)
                    + " and random() < 0.5");
        }
    }

    private static String text(Random random) {
        return List.of("null", "'a'", "'b'", "''", "repeat('long ', 1000)").get(random.nextInt(5));
    }

    private static String number(Random random) {
        return List.of("null", "0", "1.0", "1.00", "'NaN'").get(random.nextInt(5));
    }

    private String succeed(PipelineRunner runner) {
        NodeResult grown = build(runner).nodes().get(1);
        assertThat(grown.message()).isEmpty();
        return grown.outcome();
    }

    private RunResult build(PipelineRunner runner) {
        return runner.build(database.dataSource(), RunOptions.defaults().threads(1));
    }

    /** Whether it was killed before it was done. */
    private boolean runAndKill(PipelineRunner runner, Random random) throws Exception {
        long delay = 500 + random.nextInt(60_000);
        CompletableFuture<Boolean> run = CompletableFuture.supplyAsync(() -> isDone(runner));
        TimeUnit.MICROSECONDS.sleep(delay);
        try (Connection killer = database.dataSource().getConnection();
                Statement statement = killer.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and application_name like 'headrace%'");
        }
        return !run.get(60, TimeUnit.SECONDS);
    }

    private boolean isDone(PipelineRunner runner) {
        try {
            return build(runner).exitCode() == 0;
        } catch (RunRefusedException | EngineException killed) {
            return false;
        }
    }

    private void compare(Strategy strategy) throws SQLException {
        String full =
                (strategy == Strategy.APPEND ? APPENDED : LATEST).formatted("").replace("{events}", "raw_data.events");
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
