package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.graph.Node;
import dev.headrace.graph.RelationName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several nodes at the same time, each on a connection of its own. */
class ThreadsTest {
    /** Returns when that many sessions are in it, and fails if they do not come. */
    private static final String MEET = """
            create function raw_data.meet(wanted int) returns int language plpgsql as $$
            begin
              perform pg_advisory_lock_shared(4711);
              for i in 1..100 loop
                if (select count(*) from pg_locks where locktype = 'advisory' and objid = 4711) >= wanted then
                  perform pg_sleep(0.1);
                  return wanted;
                end if;
                perform pg_sleep(0.02);
              end loop;
              raise 'nobody came';
            end $$""";

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of("create schema raw_data", MEET);

    private RunResult build(TestPipeline pipeline, RunOptions options) {
        return PipelineRunner.of(pipeline.build()).build(database.dataSource(), options);
    }

    private static TestPipeline meeting(int count) {
        TestPipeline pipeline = TestPipeline.in("analytics");
        for (int i = 0; i < count; i++) {
            pipeline.table("t" + i, "select raw_data.meet(" + count + ") as n");
        }
        return pipeline.view("all_of_them", "select n from {t0}");
    }

    @Test
    void asManyNodesAreBuiltAtOnceAsThereAreThreads() {
        assertThat(build(meeting(3), RunOptions.defaults().threads(3)).exitCode())
                .isZero();
        assertThat(build(meeting(3), RunOptions.defaults().threads(2)).failed()).isPositive();
    }

    @Test
    void thePipelineSaysHowMany() {
        assertThat(build(meeting(2), RunOptions.defaults()).exitCode()).isZero();
        assertThat(PipelineRunner.of(meeting(4).build().threads(4))
                        .build(database.dataSource(), RunOptions.defaults())
                        .exitCode())
                .isZero();
    }

    @Test
    void resultsAreInThePlansOrderAndListenersHearOneThread() {
        Set<Thread> threads = new HashSet<>();
        List<String> heard = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void nodeStarted(Node node, RelationName place) {
                threads.add(Thread.currentThread());
            }

            @Override
            public void testFinished(TestResult result) {
                threads.add(Thread.currentThread());
                heard.add(result.test().name());
            }

            @Override
            public void nodeFinished(NodeResult result) {
                threads.add(Thread.currentThread());
                heard.add(result.node().relation().name());
            }
        };
        TestPipeline pipeline = TestPipeline.in("analytics")
                .table("slow", "select pg_sleep(0.5)::text as s")
                .view("quick", "select 1 as n")
                .test("quick", Check.unique("n"));

        RunResult result = build(pipeline, RunOptions.defaults().listener(listener));

        assertThat(result.nodes())
                .extracting(node -> node.node().relation().name())
                .containsExactly("slow", "quick");
        assertThat(heard).containsExactly("quick__unique_0", "quick", "slow");
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void theFirstFailureCancelsTheOthersIfThatIsWanted() {
        TestPipeline pipeline = TestPipeline.in("analytics")
                .table("slow", "select pg_sleep(30)::text as s")
                .table("faulty", "select 1 / (random() * 0)::int as n")
                .view("later", "select 1 as n");

        RunResult result = build(pipeline, RunOptions.defaults().failFast(true));

        assertThat(result.elapsed()).isLessThan(Duration.ofSeconds(10));
        assertThat(result.ending()).isEqualTo(RunResult.Ending.STOPPED);
        assertThat(result.nodes())
                .extracting(NodeResult::status)
                .containsExactly(NodeStatus.SKIPPED, NodeStatus.ERROR, NodeStatus.SKIPPED);
        assertThat(result.nodes().get(0).message()).isEqualTo("the run stopped at its first failure");
    }

    @Test
    void whatReadsAFailedNodeIsSkippedAndTheCauseIsNamed() {
        TestPipeline pipeline = TestPipeline.in("analytics")
                .view("good", "select 1 as n")
                .view("bad", "select nothing")
                .view("reader", "select n from {bad}, {good}")
                .view("last", "select n from {reader}");

        RunResult result = build(pipeline, RunOptions.defaults());

        assertThat(result.nodes())
                .extracting(NodeResult::status)
                .containsExactly(NodeStatus.OK, NodeStatus.ERROR, NodeStatus.SKIPPED, NodeStatus.SKIPPED);
        assertThat(result.nodes().get(3).message()).isEqualTo("it reads analytics.bad, which failed");
    }

    @Test
    void descendantsGoOnIfTheModelSaysSo() throws SQLException {
        database.execute("create table raw_data.numbers (n int)", "insert into raw_data.numbers values (1)");
        TestPipeline pipeline = TestPipeline.in("analytics")
                .source("raw_data", "numbers", "n integer")
                .continued("numbers_copy")
                .table("numbers_copy", "select 1 / n as n from {numbers}")
                .table("reader", "select n as m from {numbers_copy}");
        assertThat(build(pipeline, RunOptions.defaults()).exitCode()).isZero();
        database.execute("insert into raw_data.numbers values (0)");

        RunResult result = build(pipeline, RunOptions.defaults());

        assertThat(result.nodes())
                .extracting(NodeResult::status)
                .containsExactly(NodeStatus.TESTED, NodeStatus.ERROR, NodeStatus.OK);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(database.query("select m from analytics.reader")).containsExactly("1");
    }

    @Test
    void aDeadRunsBackendThatStillWorksKeepsTheNextRunWaiting() throws SQLException {
        TestPipeline pipeline = TestPipeline.in("analytics").view("a", "select 1 as n");
        build(pipeline, RunOptions.defaults());
        String key = "('x' || left(encode(sha256(convert_to(E'workers\\nshop.Shop\\nanalytics', 'UTF8')), 'hex'), 16))"
                + "::bit(64)::bigint";
        try (Connection zombie = database.dataSource().getConnection();
                Statement statement = zombie.createStatement()) {
            statement.execute("set application_name = 'the zombie'");
            statement.execute("select pg_advisory_lock_shared(" + key + ")");

            assertThatThrownBy(() -> build(pipeline, RunOptions.defaults().runWait(Duration.ofMillis(300))))
                    .isInstanceOf(RunRefusedException.class)
                    .hasMessageContaining("the zombie")
                    .hasMessageContaining("still works for a run that has ended");
        }
        assertThat(build(pipeline, RunOptions.defaults()).exitCode()).isZero();
    }

    @Test
    void thePublishingOfViewsOnEachOtherAtOnceLosesNothing() throws SQLException {
        TestPipeline before = TestPipeline.in("analytics");
        TestPipeline after = TestPipeline.in("analytics");
        for (int i = 0; i < 6; i++) {
            before.table("t" + i, "select " + i + " as n").view("v" + i, "select n from {t" + i + "}");
            after.view("v" + i, "select 'new' as n").table("t" + i, "select " + i + " as n, pg_sleep(0.01)::text as s");
        }
        for (int round = 0; round < 5; round++) {
            assertThat(build(before, RunOptions.defaults().threads(4)).nodes())
                    .extracting(NodeResult::message)
                    .containsOnly("");
            assertThat(build(after, RunOptions.defaults().threads(4)).nodes())
                    .extracting(NodeResult::message)
                    .containsOnly("");
            for (int i = 0; i < 6; i++) {
                assertThat(database.query("select n from analytics.v" + i)).containsExactly("new");
            }
            database.execute("drop schema analytics cascade");
        }
    }
}
