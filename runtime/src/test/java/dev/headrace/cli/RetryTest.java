package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.Storage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves on record, and what is done again from it. */
class RetryTest {
    @TempDir
    private Path directory;

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.numbers (n int)",
            "insert into raw_data.numbers values (1), (0)");

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();

    private int execute(PipelineDefinition pipeline, String... args) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(args),
                        java.util.stream.Stream.of("--no-color", "--target-path", directory.toString()))
                .toArray(String[]::new);
        return PipelineCommand.execute(
                pipeline, Map.of("HEADRACE_URL", database.url()), new PrintWriter(out), new PrintWriter(err), all);
    }

    private static PipelineDefinition shop() {
        TestPipeline pipeline = TestPipeline.in("analytics")
                .source("raw_data", "numbers", "n integer")
                .view("good", "select n from {numbers}")
                .table("divided", "select 10 / n as n from {numbers}")
                .view("reader", "select n from {divided}")
                .test("good", Check.notNull("n"))
                .test("reader", Check.unique("n"));
        return pipeline.test(pipeline.testOf("good", Check.unique("n")).proved(true))
                .build();
    }

    private String results() throws IOException {
        return Files.readString(directory.resolve("run_results.json"))
                .replaceAll("\\d+\\.\\d{6}", "0.0")
                .replaceAll("\"metadata\": \\{[^}]*\\}, ", "");
    }

    @Test
    void onlyWhatIsLeftIsRunAgain() throws Exception {
        assertThat(execute(shop(), "build")).isEqualTo(1);
        database.execute("delete from raw_data.numbers where n = 0");
        out.getBuffer().setLength(0);

        assertThat(execute(shop(), "retry")).isZero();

        assertThat(out.toString())
                .contains("has left 2 nodes of 4, which are run again:")
                .contains("analytics.divided (error)", "analytics.reader (skipped)")
                .contains("Found 2 models, 1 data test, 0 sources")
                .contains("Done. PASS=3 WARN=0 ERROR=0 SKIP=0 PROVED=0 TOTAL=3");
        out.getBuffer().setLength(0);
        assertThat(execute(shop(), "retry")).isZero();
        assertThat(out.toString()).contains("has left none of 2 nodes: there is nothing to run again");
    }

    /** What is left would be built on nothing. */
    @Test
    void whatAFallenServerHasEmptiedIsLeftToo() throws Exception {
        PipelineDefinition pipeline = TestPipeline.in("analytics")
                .source("raw_data", "numbers", "n integer")
                .table("low", "select n from {numbers}")
                .stored(Storage::withoutLog)
                .table("divided", "select 10 / n as n from {low}")
                .build();
        assertThat(execute(pipeline, "build")).isEqualTo(1);
        database.execute("delete from raw_data.numbers where n = 0", "truncate analytics.low");

        assertThat(execute(pipeline, "retry")).isZero();

        assertThat(out.toString()).contains("analytics.low (emptied)", "analytics.divided (error)");
        assertThat(database.query("select count(*) > 0 from analytics.divided")).containsExactly("t");
    }

    @Test
    void aModelWithoutARelationIsDoneWhenItHasPassed() throws Exception {
        PipelineDefinition pipeline = TestPipeline.in("analytics")
                .source("raw_data", "numbers", "n integer")
                .model(Materialized.EPHEMERAL, "analytics", "low", "select n from {numbers}")
                .table("divided", "select 10 / n as n from {low}")
                .build();
        assertThat(execute(pipeline, "build")).isEqualTo(1);
        database.execute("delete from raw_data.numbers where n = 0");

        assertThat(execute(pipeline, "retry")).isZero();

        assertThat(out.toString())
                .contains("has left 1 node of 3, which is run again:", "analytics.divided (error)")
                .doesNotContain("analytics.low (pending)");
    }

    @Test
    void aKilledRunIsGoneOnWith() throws Exception {
        assertThat(execute(shop(), "run", "--exclude", "divided", "reader")).isZero();
        database.execute(
                "update analytics.headrace_history set status = 'pending' where node = 'analytics.good'",
                "drop view analytics.good");

        assertThat(execute(shop(), "retry")).isZero();

        assertThat(database.query("select n from analytics.good order by 1")).containsExactly("0", "1");
    }

    @Test
    void withoutARunThereIsNothingToRetry() {
        assertThat(execute(shop(), "retry")).isEqualTo(2);
        assertThat(err.toString()).contains("analytics.headrace_history has no run of shop.Shop on record");
    }

    @Test
    void theResultsAreWrittenWithDbtsFields() throws Exception {
        assertThat(execute(shop(), "build")).isEqualTo(1);

        assertThat(results()).isEqualTo("""
                { "args": { "which": "build" }, "ending": "complete", "elapsed_time": 0.0, "results": [
                  { "unique_id": "model.Shop.good", "status": "success", "execution_time": 0.0, "message": null, "failures": null, "relation_name": "analytics.good", "unchanged": false, "rows": null },
                  { "unique_id": "test.Shop.good__notnull_0", "status": "pass", "execution_time": 0.0, "message": null, "failures": 0, "proved": false },
                  { "unique_id": "test.Shop.good__unique_2", "status": "pass", "execution_time": 0.0, "message": null, "failures": 0, "proved": true },
                  { "unique_id": "model.Shop.divided", "status": "error", "execution_time": 0.0, "message": "division by zero [22012]\\nat shop.Divided(Divided.java:17)", "failures": null, "relation_name": "analytics.divided", "unchanged": false, "rows": null },
                  { "unique_id": "model.Shop.reader", "status": "skipped", "execution_time": 0.0, "message": "it reads analytics.divided, which failed", "failures": null, "relation_name": "analytics.reader", "unchanged": false, "rows": null },
                  { "unique_id": "test.Shop.reader__unique_1", "status": "skipped", "execution_time": 0.0, "message": "it reads analytics.divided, which failed", "failures": null, "proved": false }
                ] }""");
    }

    @Test
    void theResultsNameTheRunAsTheHistoryDoes() throws Exception {
        assertThat(execute(shop(), "build")).isEqualTo(1);

        String run = database.query("select distinct run_id from analytics.headrace_history")
                .get(0);
        assertThat(Files.readString(directory.resolve("run_results.json")))
                .contains("\"invocation_id\": \"" + run + "\"");
    }

    @Test
    void aRefusedRunLeavesNoResultsOfAnother() throws Exception {
        assertThat(execute(shop(), "run", "--select", "good")).isZero();
        database.execute("drop table raw_data.numbers cascade");

        assertThat(execute(shop(), "run")).isEqualTo(2);

        assertThat(directory.resolve("run_results.json")).doesNotExist();
    }

    @Test
    void aDirectoryThatCannotBeWrittenToIsSaidAndNoMore() throws Exception {
        directory = Files.writeString(directory.resolve("file"), "");

        assertThat(execute(shop(), "run", "--select", "good")).isZero();

        assertThat(err.toString()).contains("run_results.json cannot be written to", "--target-path");
    }
}
