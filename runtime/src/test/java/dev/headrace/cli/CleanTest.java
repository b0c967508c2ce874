package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.graph.PipelineDefinition;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An environment goes as it came, and nothing else goes with it. */
class CleanTest {
    @RegisterExtension
    private final TestDatabase database =
            TestDatabase.of("create schema raw_data", "create table raw_data.numbers (n int)");

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() throws SQLException {
        assertThat(execute(shop(), "build", "--schema", "dbt_anna")).isZero();
        assertThat(execute(shop(), "build")).isZero();
    }

    private int execute(PipelineDefinition pipeline, String... args) {
        return PipelineCommand.execute(
                pipeline, Map.of("HEADRACE_URL", database.url()), new PrintWriter(out), new PrintWriter(err), args);
    }

    private static PipelineDefinition shop() {
        return TestPipeline.in("analytics")
                .source("raw_data", "numbers", "n integer")
                .table("a", "select n from {numbers}")
                .model(Materialized.VIEW, "marts", "b", "select n from {a}")
                .view("z", "select n from {b}")
                .build();
    }

    private static PipelineDefinition smaller() {
        return TestPipeline.in("analytics")
                .source("raw_data", "numbers", "n integer")
                .view("other", "select n from {numbers}")
                .build();
    }

    private String schemas() throws SQLException {
        return String.join(
                " ",
                database.query("select nspname from pg_namespace where nspname !~ '^pg_|information_schema|public'"
                        + " order by 1"));
    }

    @Test
    void theWholeEnvironmentGoes() throws SQLException {
        assertThat(execute(shop(), "clean", "--schema", "dbt_anna", "--yes")).isZero();

        assertThat(schemas()).isEqualTo("analytics marts raw_data");
        assertThat(out.toString()).contains("3 relations of the pipeline in dbt_anna_marts, dbt_anna", "Removed.");
    }

    @Test
    void theFailingRowsThatWereKeptGoToo() throws SQLException {
        TestPipeline shop = TestPipeline.in("analytics")
                .source("raw_data", "numbers", "n integer")
                .table("a", "select null::int as n");
        PipelineDefinition pipeline =
                shop.test(shop.testOf("a", Check.notNull("n")).storeFailures()).build();
        assertThat(execute(pipeline, "build", "--schema", "dbt_anna")).isEqualTo(1);
        assertThat(schemas()).contains("dbt_anna_test_failures");
        assertThat(execute(shop(), "clean", "--schema", "dbt_anna", "--yes")).isZero();
        assertThat(execute(pipeline, "clean", "--schema", "dbt_anna", "--yes")).isZero();
        assertThat(schemas()).isEqualTo("analytics marts raw_data");
    }

    @Test
    void whatEarlierVersionsHaveMadeGoesToo() throws SQLException {
        assertThat(execute(smaller(), "clean", "--schema", "dbt_anna", "--yes")).isZero();

        assertThat(schemas()).isEqualTo("analytics marts raw_data");
    }

    @Test
    void whatSomebodyElseHasThereStaysAndIsNamed() throws SQLException {
        database.execute(
                "create table dbt_anna.notes (n int)", "create view public.curious as select * from dbt_anna.a");

        assertThat(execute(shop(), "clean", "--schema", "dbt_anna", "--yes")).isEqualTo(1);

        assertThat(out.toString())
                .contains("left: table dbt_anna.a: cannot drop table dbt_anna.a because other objects depend on it")
                .contains("left: schema dbt_anna holds", "table dbt_anna.notes");
        assertThat(database.query("select count(*) from public.curious")).containsExactly("0");
        database.execute("drop view public.curious", "drop table dbt_anna.notes");
        assertThat(execute(shop(), "clean", "--schema", "dbt_anna", "--yes")).isZero();
        assertThat(schemas()).isEqualTo("analytics marts raw_data");
    }

    @Test
    void onlyAnEnvironmentIsRemovedAndOnlyIfThatIsConfirmed() throws SQLException {
        assertThat(execute(shop(), "clean", "--yes")).isEqualTo(2);
        assertThat(execute(shop(), "clean", "--schema", "analytics", "--yes")).isEqualTo(2);
        assertThat(execute(shop(), "clean", "--schema", "marts", "--yes")).isEqualTo(2);
        assertThat(execute(shop(), "clean", "--schema", "raw_data", "--yes")).isEqualTo(2);
        assertThat(execute(shop(), "clean", "--schema", "dbt_anna", "--map-schema", "marts=public", "--yes"))
                .isEqualTo(2);
        assertThat(execute(shop(), "clean", "--schema", "dbt_anna")).isEqualTo(1);

        assertThat(out.toString()).contains("nothing was dropped");
        assertThat(err.toString()).contains("name it with --schema", "a source is in it", "--yes answers beforehand");
        assertThat(schemas()).isEqualTo("analytics dbt_anna dbt_anna_marts marts raw_data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"headrace_history", "headrace_release"})
    void aModelThatTakesTheHistorysPlaceIsRefused(String name) {
        PipelineDefinition pipeline =
                TestPipeline.in("analytics").view(name, "select 1 as n").build();

        assertThat(execute(pipeline, "build")).isEqualTo(2);
        assertThat(err.toString()).contains("is the table in which runs are recorded");
    }
}
