package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.CuttingProxy;
import dev.headrace.TestDatabase;
import dev.headrace.TestProcess;
import dev.headrace.TestServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that build thirty models of every kind, each hit at a random moment. {@code -Dheadrace.kills} asks for more of
 * them, {@code -Dheadrace.seed} for the same ways and moments again.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("headrace.kills", 6);
    private static final long SEED =
            Long.getLong("headrace.seed", ThreadLocalRandom.current().nextLong());
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OURS = " from pg_stat_activity where datname = current_database()"
            + " and application_name = 'headrace shop.Shop'";
    private static final String TEMPORARIES =
            "select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_' and relkind in ('r', 'v', 'm')";

    /** What may happen to a run. */
    private enum Way {
        CLIENT_KILLED,
        BACKENDS_TERMINATED,
        SERVER_RESTARTED,
        CONNECTION_CUT
    }

    @TempDir
    private Path directory;

    private TestServer server;
    private TestDatabase database;
    private AllKindsState state;
    private int version = 1;

    @BeforeEach
    void fill() throws Exception {
        server = TestServer.start();
        database = TestDatabase.on(server.url());
        database.execute(
                "create schema raw_data",
                "create table raw_data.pace (v int, seconds double precision)",
                "insert into raw_data.pace values (1, 0)");
        assertThat(completed()).isZero();
        database.execute(
                "create table raw_data.known (run_id text)",
                "create schema analyst",
                "create view analyst.deep as select v, count(*) as n from analytics.v1 group by v",
                "create view analyst.deeper as select v, n from analyst.deep");
        rememberRuns();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
        server.close();
    }

    /** The exit code of a run to which nothing happens. */
    private int completed(String... more) {
        return PipelineCommand.execute(AllKindsMain.definition(), arguments(database.url(), more));
    }

    private String[] arguments(String url, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "build", "-q", "--url", url, "--target-path", directory.toString(), "--vars", "made=" + version));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    /** What comes later is a run of its own. */
    private void rememberRuns() throws SQLException {
        database.execute(
                "truncate raw_data.known",
                "insert into raw_data.known select distinct run_id from analytics.headrace_history");
    }

    private void next(double pace) throws SQLException {
        version++;
        database.execute("update raw_data.pace set v = " + version + ", seconds = " + pace);
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
        next(30);
        TestProcess process = TestProcess.of(AllKindsMain.class, arguments(database.url()));
        assertThat(comes("select count(*)" + OURS + " and wait_event = 'PgSleep'", "3", PATIENCE))
                .isTrue();

        process.signal("TERM");

        assertThat(process.exitCode(Duration.ofSeconds(5))).isEqualTo(143);
        assertThat(database.query("select count(*)" + OURS)).containsExactly("0");
        assertThat(Files.readString(directory.resolve("run_results.json")))
                .contains("\"ending\": \"cancelled\"")
                .contains("\"unique_id\": \"model.Shop.t1\", \"status\": \"error\"")
                .contains("\"unique_id\": \"model.Shop.t8\", \"status\": \"skipped\"");
        wholeAndNextCompletes(false, "--no-color");
    }

    @Test
    void killedAtARandomMoment() throws Exception {
        System.out.println("headrace.seed=" + SEED);
        Random random = new Random(SEED);
        long usual = usualMillis();
        Map<Way, Integer> hit = new EnumMap<>(Way.class);
        for (int i = 0; i < KILLS; i++) {
            Way way = Way.values()[(i + (int) Math.floorMod(SEED, 4L)) % 4];
            String how = random.nextInt(3) == 0 ? "--atomic" : "--no-color";
            next(0.02);
            try {
                boolean finished = hit(way, random, usual, how);
                hit.merge(way, finished ? 0 : 1, Integer::sum);
                assertThat(comes("select count(*)" + OURS, "0", Duration.ofSeconds(2)))
                        .describedAs("no backend of the run lives")
                        .isTrue();
                if (finished && way != Way.SERVER_RESTARTED) {
                    state.assertAllAre(version);
                }
                wholeAndNextCompletes(way == Way.SERVER_RESTARTED, how);
            } catch (Exception | AssertionError failure) {
                throw new AssertionError("run " + i + " of seed " + SEED + ", " + way + " " + how, failure);
            }
        }
        System.out.println(KILLS + " runs, of which these were over before their end: " + hit);
    }

    /** From the first connection to the end of a process that nothing happens to. */
    private long usualMillis() throws Exception {
        next(0.02);
        TestProcess process = TestProcess.of(AllKindsMain.class, arguments(database.url()));
        comes("select count(*) > 0" + OURS, "t", PATIENCE);
        long start = System.nanoTime();
        assertThat(process.exitCode()).describedAs(process.output()).isZero();
        state = new AllKindsState(database);
        state.assertAllAre(version);
        rememberRuns();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** Whether it has come to its end all the same. */
    private boolean hit(Way way, Random random, long usual, String how) throws Exception {
        if (way == Way.CONNECTION_CUT) {
            CuttingProxy.Cut cut = CuttingProxy.afterBytes(
                    random.nextInt(4), random.nextBoolean(), random.nextInt(random.nextInt(4) == 0 ? 2_000 : 40_000));
            int port = URI.create(database.url().substring("jdbc:".length())).getPort();
            try (CuttingProxy proxy = CuttingProxy.before(port, cut)) {
                String url = database.url().replace(":" + port, ":" + proxy.port());
                return isFinished(TestProcess.of(AllKindsMain.class, arguments(url, how)));
            }
        }
        TestProcess process = TestProcess.of(AllKindsMain.class, arguments(database.url(), how));
        comes("select count(*) > 0" + OURS, "t", PATIENCE);
        Thread.sleep((long) (random.nextDouble() * usual));
        switch (way) {
            case CLIENT_KILLED -> process.kill();
            case BACKENDS_TERMINATED ->
                database.query("select pg_terminate_backend(pid)" + OURS + " order by random() limit "
                        + (1 + random.nextInt(4)));
            default -> restart();
        }
        return way == Way.CLIENT_KILLED ? false : isFinished(process);
    }

    private static boolean isFinished(TestProcess process) throws InterruptedException {
        int exitCode = process.exitCode();
        assertThat(exitCode).describedAs(process.output()).isIn(0, 75);
        return exitCode == 0;
    }

    private void restart() throws Exception {
        database.close();
        server.crash();
        database = TestDatabase.at(database.url());
        state = new AllKindsState(database);
    }

    /** Each relation is old or new, or all of them are, new where that is recorded, and nobody's help is wanted. */
    private void wholeAndNextCompletes(boolean fallen, String how) throws SQLException {
        state = new AllKindsState(database);
        state.assertWhole(version, fallen, how.equals("--atomic"));
        database.execute("update raw_data.pace set seconds = 0");
        assertThat(completed(how)).isZero();
        state.assertAllAre(version);
        rememberRuns();
        boolean released = database.query("select to_regclass('analytics.headrace_release') is not null")
                .equals(List.of("t"));
        String kept = " and relname not in (select kept_name from analytics.headrace_release where state = 'kept')";
        assertThat(database.query(TEMPORARIES + (released ? kept : ""))).isEmpty();
    }
}
