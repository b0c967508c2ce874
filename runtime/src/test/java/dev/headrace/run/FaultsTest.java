package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.CuttingProxy;
import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.When;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.SqlText;
import dev.headrace.graph.TableIndex;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What goes wrong by chance is tried again where that is safe, and only there; what is recorded is what there is. */
class FaultsTest {
    private static final int CUTS = Integer.getInteger("headrace.cuts", 12);
    private static final long SEED =
            Long.getLong("headrace.seed", ThreadLocalRandom.current().nextLong());

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create sequence raw_data.tries",
            """
                create function raw_data.fails(times int, state text) returns int language plpgsql as $$
                begin
                  if nextval('raw_data.tries') <= times then
                    raise exception 'not now' using errcode = state;
                  end if;
                  return 1;
                end $$""",
            "create table raw_data.version (v int)",
            "insert into raw_data.version values (1)");

    private RunResult build(PipelineDefinition pipeline) {
        return PipelineRunner.of(pipeline).build(database.dataSource(), RunOptions.defaults());
    }

    private static PipelineDefinition failing(int times, String state) {
        return TestPipeline.in("analytics")
                .table("fct", "select raw_data.fails(" + times + ", '" + state + "') as n")
                .build();
    }

    private long tries() throws SQLException {
        return Long.parseLong(
                database.query("select last_value from raw_data.tries").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "55P03", "57P03", "08006", "53300"})
    void whatPassesIsTriedAgain(String state) throws SQLException {
        assertThat(build(failing(3, state)).exitCode()).isZero();
        assertThat(tries()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22012", "23505", "42883", "57014", "53100", "XX000"})
    void whatDoesNotPassIsTriedOnce(String state) throws SQLException {
        assertThat(build(failing(3, state)).exitCode()).isEqualTo(1);
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void threeTimesAreEnough() throws SQLException {
        RunResult result = build(failing(4, "40001"));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.nodes().get(0).message()).contains("not now [40001]");
        assertThat(tries()).isEqualTo(4);
        assertThat(temporaries()).isEmpty();
    }

    @Test
    void tupleConcurrentlyUpdatedIsTriedAgain() throws SQLException {
        database.execute("""
                create or replace function raw_data.fails(times int, state text) returns int language plpgsql as $$
                begin
                  if nextval('raw_data.tries') <= times then
                    raise exception 'tuple concurrently updated' using errcode = state;
                  end if;
                  return 1;
                end $$""");

        assertThat(build(failing(2, "XX000")).exitCode()).isZero();
    }

    private List<String> temporaries() throws SQLException {
        return database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'");
    }

    private DataSource through(CuttingProxy proxy) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.url());
        dataSource.setServerNames(new String[] {"localhost"});
        dataSource.setPortNumbers(new int[] {proxy.port()});
        // Else the driver sends a COMMIT that is repeated by the number that it has given it.
        dataSource.setPrepareThreshold(0);
        return dataSource;
    }

    private int port() {
        return URI.create(database.url().substring("jdbc:".length())).getPort();
    }

    private static PipelineDefinition versions() {
        return TestPipeline.in("analytics")
                .source("raw_data", "version", "v integer")
                .table("a", "select v, n from {version}, generate_series(1, 100) as g (n)")
                .view("b", "select v, count(*) as n from {a} group by v")
                .table("c", "select v, n from {b}")
                .build();
    }

    /** Each COMMIT of a worker in turn, heard by the server and not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCommitThatNobodyHasHeardOfIsAskedAfter(boolean served) throws Exception {
        assertThat(build(versions()).exitCode()).isZero();
        int commits = 0;
        while (true) {
            database.execute("update raw_data.version set v = v + 1");
            try (CuttingProxy proxy = CuttingProxy.before(port(), CuttingProxy.atCommit(commits, served))) {
                RunResult result = PipelineRunner.of(versions())
                        .build(through(proxy), RunOptions.defaults().threads(1));

                assertThat(result.nodes()).extracting(NodeResult::message).containsOnly("");
                assertThat(result.exitCode()).isZero();
                allIsNewAndRecorded();
                if (!proxy.hasCut()) {
                    break;
                }
            }
            commits++;
        }
        assertThat(commits).isGreaterThanOrEqualTo(4);
    }

    /** The COMMIT of a whole run's release, heard by the server and not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReleaseThatNobodyHasHeardOfIsAskedAfter(boolean served) throws Exception {
        assertThat(build(versions()).exitCode()).isZero();
        database.execute("update raw_data.version set v = v + 1");
        try (CuttingProxy proxy = CuttingProxy.before(port(), atCommitAfter(" rename to ", served))) {
            RunResult result = PipelineRunner.of(versions())
                    .build(through(proxy), RunOptions.defaults().atomic(true));

            assertThat(proxy.hasCut()).isTrue();
            assertThat(result.exitCode()).isEqualTo(served ? 0 : 75);
        }
        awaitBackends();
        if (!served) {
            assertThat(database.query("select v from analytics.a union select v from analytics.b union"
                            + " select v from analytics.c"))
                    .containsExactly("1");
            assertThat(PipelineRunner.of(versions())
                            .retry(database.dataSource(), RunOptions.defaults())
                            .exitCode())
                    .isZero();
        }
        assertThat(database.query("select v from analytics.a union select v from analytics.b union"
                        + " select v from analytics.c"))
                .containsExactly("2");
        assertThat(database.query("select status from analytics.headrace_history where started_at ="
                        + " (select max(started_at) from analytics.headrace_history) and node like 'analytics.%'"))
                .containsExactly("success", "success", "success");
    }

    /** The COMMIT of a rollback, heard by the server and not. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRollbackThatNobodyHasHeardOfIsAskedAfter(boolean served) throws Exception {
        RunOptions atomic = RunOptions.defaults().atomic(true);
        PipelineRunner runner = PipelineRunner.of(versions());
        assertThat(runner.build(database.dataSource(), atomic).exitCode()).isZero();
        database.execute("update raw_data.version set v = v + 1");
        assertThat(runner.build(database.dataSource(), atomic).exitCode()).isZero();
        try (CuttingProxy proxy = CuttingProxy.before(port(), atCommitAfter(" rename to ", served))) {
            if (served) {
                assertThat(runner.rollback(through(proxy), RunOptions.defaults())
                                .relations())
                        .hasSize(3);
            } else {
                assertThatThrownBy(() -> runner.rollback(through(proxy), RunOptions.defaults()))
                        .isInstanceOf(RunRefusedException.class)
                        .extracting("exitCode")
                        .isEqualTo(75);
            }
            assertThat(proxy.hasCut()).isTrue();
        }
        awaitBackends();
        assertThat(database.query("select v from analytics.a union select v from analytics.b union"
                        + " select v from analytics.c"))
                .containsExactly(served ? "1" : "2");
    }

    /** Cuts the connection at the first COMMIT after a statement with that in it. */
    private static CuttingProxy.Cut atCommitAfter(String words, boolean served) {
        AtomicBoolean said = new AtomicBoolean();
        return (number, toServer, bytes, length) -> {
            String text = text(bytes, length);
            if (toServer && text.contains(words)) {
                said.set(true);
            }
            boolean cut = toServer && text.contains("COMMIT\0") && said.getAndSet(false);
            return cut ? Optional.of(served ? length : 0) : Optional.empty();
        };
    }

    /** What a run has lost its lock for must not go on beside the next run, nor on what a fallen server has lost. */
    @Test
    void whatHasLostItsLockDoesNotBeginAgain() throws Exception {
        PipelineDefinition slow = TestPipeline.in("analytics")
                .table("fct", "select pg_catalog.nextval('raw_data.tries') as n, pg_sleep(1)::text as s")
                .build();
        try (CuttingProxy proxy = CuttingProxy.before(port(), (number, toServer, bytes, length) -> Optional.empty())) {
            CompletableFuture<RunResult> run = CompletableFuture.supplyAsync(
                    () -> PipelineRunner.of(slow).build(through(proxy), RunOptions.defaults()));
            while (database.query("select 1 from pg_stat_activity where wait_event = 'PgSleep'")
                    .isEmpty()) {
                Thread.sleep(10);
            }
            proxy.cutAll();

            RunResult result = run.get(30, TimeUnit.SECONDS);
            assertThat(result.exitCode()).isEqualTo(75);
            assertThat(result.nodes().get(0).message()).contains("the session that held the run's lock has ended");
            assertThat(tries()).isEqualTo(1);
        }
        awaitBackends();
    }

    /** At the COMMIT that publishes, and heard by the server: what comes behind it is not forgotten. */
    @Test
    void whatRunsAfterALostCommitIsRun() throws Exception {
        database.execute("create table raw_data.told (what text)");
        PipelineDefinition telling = TestPipeline.in("analytics")
                .table("fct", "select 1 as n")
                .stored(storage ->
                        storage.hook(When.AFTER_COMMIT, SqlText.of("insert into raw_data.told values ('x')")))
                .build();
        try (CuttingProxy proxy = CuttingProxy.before(port(), atCommitAfter(" rename to ", true))) {
            assertThat(PipelineRunner.of(telling)
                            .build(through(proxy), RunOptions.defaults().threads(1))
                            .exitCode())
                    .isZero();
            assertThat(proxy.hasCut()).isTrue();
        }
        assertThat(database.query("select what from raw_data.told")).containsExactly("x");
    }

    /** When the statement itself is cut off, before the server has it or before its answer is heard: the increment is not repeated. */
    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void aStatementBehindACommitIsRunOnANewConnection(boolean atomic, boolean served) throws Exception {
        database.execute("create table raw_data.told (what text)");
        String tell = "insert into raw_data.told values ('x')";
        PipelineDefinition telling = TestPipeline.in("analytics")
                .incremental("fct", "select 1 as n", "select 1 as n", increment -> increment)
                .stored(storage -> storage.hook(When.AFTER_COMMIT, SqlText.of(tell)))
                .model(Materialized.MATERIALIZED_VIEW, "analytics", "summary", "select count(*) as n from {fct}")
                .stored(storage -> storage.index(TableIndex.on("n").asUnique())
                        .hook(When.AFTER_COMMIT, SqlText.of(tell.replace("'x'", "'y'"))))
                .table("after", "select n from {summary}")
                .build();
        assertThat(build(telling).exitCode()).isZero();
        for (String told : List.of("x", "y")) {
            database.execute("delete from raw_data.told");
            String rows =
                    database.query("select count(*) + 1 from analytics.fct").get(0);
            AtomicBoolean cut = new AtomicBoolean();
            String statement = tell.replace("'x'", "'" + told + "'");
            try (CuttingProxy proxy = CuttingProxy.before(
                    port(),
                    (number, toServer, bytes, length) ->
                            toServer && text(bytes, length).contains(statement) && !cut.getAndSet(true)
                                    ? Optional.of(served ? length : 0)
                                    : Optional.empty())) {
                RunResult result = PipelineRunner.of(telling)
                        .build(through(proxy), RunOptions.defaults().threads(2).atomic(atomic));

                assertThat(proxy.hasCut()).isTrue();
                assertThat(result.nodes()).extracting(NodeResult::message).containsOnly("");
                assertThat(result.exitCode()).isZero();
            }
            awaitBackends();
            assertThat(database.query("select count(*), (select n from analytics.after) from analytics.fct"))
                    .containsExactly(rows + "|" + rows);
            assertThat(database.query("select distinct what from raw_data.told order by 1"))
                    .containsExactly("x", "y");
            // A server that notices within its statement that the client is gone takes it back.
            assertThat(database.query("select count(*) from raw_data.told").get(0))
                    .isIn("2", served ? "3" : "2");
        }
    }

    private static String text(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void allIsNewAndRecorded() throws SQLException {
        String version = database.query("select v from raw_data.version").get(0);
        assertThat(database.query("select distinct v, count(*) from analytics.a group by v"))
                .containsExactly(version + "|100");
        assertThat(database.query("select v, n from analytics.c")).containsExactly(version + "|100");
        assertThat(database.query("select status from analytics.headrace_history where started_at ="
                        + " (select max(started_at) from analytics.headrace_history) and node like 'analytics.%'"))
                .containsExactly("success", "success", "success");
        assertThat(temporaries()).isEmpty();
    }

    /** Any connection, at any byte, in any direction. */
    @Test
    void aConnectionThatIsCutAnywhereLosesNothing() throws Exception {
        System.out.println("headrace.seed=" + SEED);
        Random random = new Random(SEED);
        assertThat(build(versions()).exitCode()).isZero();
        for (int i = 0; i < CUTS; i++) {
            String old = database.query("select v from raw_data.version").get(0);
            database.execute("update raw_data.version set v = v + 1");
            CuttingProxy.Cut cut = CuttingProxy.afterBytes(
                    random.nextInt(3), random.nextBoolean(), random.nextInt(random.nextBoolean() ? 2_000 : 25_000));
            int exitCode;
            try (CuttingProxy proxy = CuttingProxy.before(port(), cut)) {
                exitCode = exitCode(proxy);
                assertThat(exitCode).describedAs("cut %d of seed %d", i, SEED).isIn(0, proxy.hasCut() ? 75 : 0);
            }
            eachRelationIsWholeAndAsRecorded(old, exitCode);
            awaitBackends();
            assertThat(build(versions()).exitCode())
                    .describedAs("after cut %d of seed %d", i, SEED)
                    .isZero();
            allIsNewAndRecorded();
        }
    }

    private int exitCode(CuttingProxy proxy) {
        try {
            return PipelineRunner.of(versions())
                    .build(through(proxy), RunOptions.defaults())
                    .exitCode();
        } catch (RunRefusedException refused) {
            return refused.exitCode();
        }
    }

    private void eachRelationIsWholeAndAsRecorded(String old, int exitCode) throws SQLException {
        String now = database.query("select v from raw_data.version").get(0);
        for (String table : List.of("a", "c")) {
            List<String> rows = database.query("select v || '' from analytics." + table
                    + " group by v having count(*) = " + (table.equals("a") ? 100 : 1));
            assertThat(rows).hasSize(1).isSubsetOf(old, now);
            List<String> recorded = database.query("select status from analytics.headrace_history h join"
                    + " (select run_id from analytics.headrace_history order by started_at desc limit 1) l using (run_id)"
                    + " where node = 'analytics." + table + "'");
            if (rows.contains(now)) {
                assertThat(recorded).containsExactly("success");
            } else {
                assertThat(exitCode).isEqualTo(75);
            }
        }
    }

    /** Within two seconds nothing works any more for a run that has lost its connections. */
    private void awaitBackends() throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        String count = "select count(*) from pg_stat_activity where datname = current_database()"
                + " and application_name = 'headrace shop.Shop'";
        while (!database.query(count).equals(List.of("0")) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(database.query(count)).containsExactly("0");
    }
}
