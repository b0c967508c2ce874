package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes with several workers: killed at random moments, interrupted, started two at a time. */
class KillTest {
    private static final int KILLS = Integer.getInteger("headrace.kills", 4);
    private static final int PAIRS = Integer.getInteger("headrace.pairs", 2);
    private static final long SEED =
            Long.getLong("headrace.seed", ThreadLocalRandom.current().nextLong());
    private static final String OURS = " from pg_stat_activity where datname = current_database()"
            + " and application_name = 'headrace shop.Shop'";

    @TempDir
    private Path directory;

    private TestDatabase database;

    @BeforeEach
    void fill() throws SQLException {
        database = TestDatabase.create();
        begin();
    }

    private void begin() throws SQLException {
        database.execute(
                "create schema raw_data",
                "create table raw_data.pace (v int, seconds double precision)",
                "insert into raw_data.pace values (1, 0)");
        assertThat(here()).isZero();
        database.execute("create table raw_data.known as select run_id from analytics.headrace_history");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private int here(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("-q", "--url", database.url(), "--target-path", directory.toString()));
        arguments.addAll(List.of(more));
        return PipelineCommand.execute(TwinsMain.definition(), arguments.toArray(String[]::new));
    }

    private Process launch(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TwinsMain.class.getName(),
                "--url",
                database.url(),
                "--target-path",
                directory.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private boolean comes(String count, String wanted) throws SQLException, InterruptedException {
        return comes(count, wanted, Duration.ofSeconds(20));
    }

    private boolean comes(String count, String wanted, Duration limit) throws SQLException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            if (database.query(count).equals(List.of(wanted))) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }

    @Test
    void terminatedWithSeveralAtWork() throws Exception {
        database.execute("update raw_data.pace set v = 2, seconds = 30");
        Process process = launch();
        assertThat(comes("select count(*)" + OURS + " and wait_event = 'PgSleep'", "2"))
                .isTrue();

        long start = System.nanoTime();
        process.destroy();

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(database.query("select count(*)" + OURS)).containsExactly("0");
        assertThat(Files.readString(directory.resolve("run_results.json")))
                .contains("\"ending\": \"cancelled\"")
                .contains("\"unique_id\": \"model.Shop.two\", \"status\": \"error\"")
                .contains("\"unique_id\": \"model.Shop.last\", \"status\": \"skipped\"");
        wholeAndNextCompletes("--no-color");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-color", "--atomic"})
    void killedAtARandomMoment(String how) throws Exception {
        System.out.println("headrace.seed=" + SEED);
        Random random = new Random(SEED);
        database.execute("update raw_data.pace set seconds = 0.02");
        for (int i = 0; i < KILLS; i++) {
            database.execute("update raw_data.pace set v = v + 1");
            Process process = launch(how);
            comes("select count(*) > 0" + OURS, "t");
            Thread.sleep(random.nextInt(1000));
            if (random.nextBoolean()) {
                process.destroyForcibly().waitFor();
            } else {
                database.query("select pg_terminate_backend(pid)" + OURS + " order by random() limit "
                        + (1 + random.nextInt(3)));
                assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue()).isIn(0, 75);
            }
            assertThat(comes("select count(*)" + OURS, "0", Duration.ofSeconds(2)))
                    .describedAs("kill %d of seed %d", i, SEED)
                    .isTrue();
            wholeAndNextCompletes(how);
        }
    }

    /** The server itself, with all its processes, and what it has not written yet. */
    @ParameterizedTest
    @ValueSource(strings = {"--no-color", "--atomic"})
    void theServerFallsOverAtARandomMoment(String how) throws Exception {
        System.out.println("headrace.seed=" + SEED);
        Random random = new Random(SEED);
        database.close();
        try (TestServer server = TestServer.start()) {
            database = TestDatabase.on(server.url());
            begin();
            database.execute("update raw_data.pace set seconds = 0.02");
            for (int i = 0; i < KILLS; i++) {
                database.execute("update raw_data.pace set v = v + 1");
                Process process = launch(how);
                comes("select count(*) > 0" + OURS, "t");
                Thread.sleep(random.nextInt(1000));
                database.close();
                server.crash();
                database = TestDatabase.at(database.url());
                assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue())
                        .describedAs("fall %d of seed %d", i, SEED)
                        .isIn(0, 75);
                wholeAndNextCompletes(how);
            }
            database.close();
        }
        database = TestDatabase.create();
    }

    /** Each relation is old or new, or all of them are, new where that is recorded, and nobody's help is wanted. */
    private void wholeAndNextCompletes(String how) throws SQLException {
        String now = database.query("select v from raw_data.pace").get(0);
        if (how.equals("--atomic")) {
            assertThat(database.query("select v from analytics.one union select v from analytics.two union"
                            + " select v from analytics.last union select tv from analytics.both"))
                    .hasSize(1);
        }
        for (String table : List.of("one", "two", "last")) {
            List<String> versions = database.query("select distinct v from analytics." + table);
            assertThat(versions).hasSize(1);
            assertThat(Integer.parseInt(versions.get(0))).isBetween(Integer.parseInt(now) - 1, Integer.parseInt(now));
            String recorded = "select count(*) from analytics.headrace_history where run_id not in"
                    + " (select run_id from raw_data.known) and status = 'success' and relation_name = '" + table + "'";
            assertThat(database.query(recorded)).containsExactly(versions.get(0).equals(now) ? "1" : "0");
        }
        database.execute("update raw_data.pace set seconds = 0");
        assertThat(here(how)).isZero();
        database.execute("insert into raw_data.known select run_id from analytics.headrace_history");
        assertThat(database.query("select v, tv, n from analytics.last")).containsExactly(now + "|" + now + "|10");
        String kept = database.query("select to_regclass('analytics.headrace_release') is null")
                        .contains("t")
                ? ""
                : " and relname not in (select kept_name from analytics.headrace_release where state = 'kept')";
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'" + kept))
                .isEmpty();
    }

    @Test
    void ofTwoAtOnceOneRunsAfterTheOtherOrNotAtAll() throws Exception {
        database.execute("update raw_data.pace set seconds = 0.05");
        for (int i = 0; i < PAIRS; i++) {
            List<Process> pair = List.of(launch(), launch());
            for (Process process : pair) {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(pair).extracting(Process::exitValue).containsAnyOf(0).isSubsetOf(0, 75);
        }
        assertThat(database.query("""
                with run as (select run_id, min(started_at) as s, max(finished_at) as f
                             from analytics.headrace_history group by run_id)
                select count(*) from run a join run b on a.run_id < b.run_id and a.s < b.f and b.s < a.f""")).containsExactly("0");
    }
}
