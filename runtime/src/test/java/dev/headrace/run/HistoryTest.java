package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What each run leaves in the history table. */
class HistoryTest {
    @RegisterExtension
    private final TestDatabase database = TestDatabase.of();

    @Test
    void eachRunLeavesARowForEachNode() throws SQLException {
        TestPipeline pipeline = TestPipeline.in("analytics")
                .table("good", "select n from generate_series(1, 7) as g (n)")
                .view("faulty", "select 1 as a, nothing")
                .view("reader", "select a from {faulty}")
                .view("doubtful", "select null::int as n")
                .test("doubtful", Check.notNull("n"));

        PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());
        PipelineRunner.of(pipeline.build())
                .run(database.dataSource(), RunOptions.defaults().select("good"));

        assertThat(database.query("select node, relation_schema, relation_name, status, rows, seconds > 0,"
                        + " length(statement_sha256), left(error, 29), finished_at >= started_at, pipeline"
                        + " from analytics.headrace_history where command = 'build' order by node"))
                .containsExactly(
                        "analytics.doubtful|analytics|doubtful|error|null|t|64|not published, because a test|t|shop.Shop",
                        "analytics.faulty|analytics|faulty|error|null|t|64|column \"nothing\" does not exi|t|shop.Shop",
                        "analytics.good|analytics|good|success|7|t|64||t|shop.Shop",
                        "analytics.reader|analytics|reader|skipped|null|f|64|it reads analytics.faulty, wh|t|shop.Shop");
        assertThat(database.query("select node, status from analytics.headrace_history where command = 'run'"))
                .containsExactly("analytics.good|success");
    }

    /** What was published last stays known, so that {@code clean} finds it. */
    @Test
    void onlyTheLatestRunsAreKept() throws SQLException {
        RunOptions two = RunOptions.defaults().keptRuns(2);
        TestPipeline before =
                TestPipeline.in("analytics").view("a", "select 1 as n").view("gone", "select 1 as n");
        TestPipeline now =
                TestPipeline.in("analytics").view("a", "select 1 as n").view("faulty", "select nothing");
        PipelineRunner.of(before.build()).build(database.dataSource(), two);
        database.execute("insert into analytics.headrace_history (run_id, pipeline, version, command, started_at, node,"
                + " relation_schema, relation_name, status) select 'other', 'other.Other', version, command, started_at,"
                + " node, relation_schema, relation_name, status from analytics.headrace_history where node like '%a'");

        for (int run = 0; run < 4; run++) {
            PipelineRunner.of(now.build()).build(database.dataSource(), two);
        }

        assertThat(database.query("select relation_name, status, count(*) from analytics.headrace_history"
                        + " where pipeline = 'shop.Shop' group by 1, 2 order by 1, 2"))
                .containsExactly("a|success|1", "a|unchanged|2", "faulty|error|2", "gone|success|1");
        assertThat(database.query("select count(*) from analytics.headrace_history where pipeline = 'other.Other'"))
                .containsExactly("1");
    }

    @Test
    void itIsInTheSchemaThatIsBuiltInto() throws SQLException {
        TestPipeline pipeline = TestPipeline.in("analytics").view("a", "select 1 as n");

        PipelineRunner.of(pipeline.build())
                .build(database.dataSource(), RunOptions.defaults().schema("dbt_anna"));

        assertThat(database.query("select relation_schema, status from dbt_anna.headrace_history"))
                .containsExactly("dbt_anna|success");
        assertThat(database.query("select to_regnamespace('analytics')")).containsExactly("null");
    }
}
