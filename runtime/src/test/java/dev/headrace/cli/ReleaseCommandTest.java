package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build --atomic} and {@code rollback} say and leave behind. */
class ReleaseCommandTest {
    @TempDir
    private Path directory;

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, status text, seconds double precision)",
            "insert into raw_data.orders values (1, 'PLACED', 0), (2, 'shipped', 0)");

    private StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();

    private int execute(String... args) {
        out = new StringWriter();
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--target-path", directory.toString()));
        return PipelineCommand.execute(
                ShopMain.definition(),
                Map.of("HEADRACE_URL", database.url()),
                new PrintWriter(out),
                new PrintWriter(err),
                all.toArray(String[]::new));
    }

    private String results() throws IOException {
        return Files.readString(directory.resolve("run_results.json"));
    }

    @Test
    void aReleaseAndTheWayBack() throws Exception {
        assertThat(execute("rollback")).isEqualTo(1);
        assertThat(err.toString()).contains("there is nothing to go back to", "analytics", "build --atomic");
        assertThat(execute("build", "--atomic")).isZero();
        assertThat(out.toString())
                .contains(
                        "OK built table model analytics.fct_orders", "Published 2 relations at once; readers waited 0.")
                .contains("PASS=4 WARN=0 ERROR=0 SKIP=0");
        assertThat(results()).contains("\"unique_id\": \"model.Shop.fct_orders\", \"status\": \"success\"");
        database.execute("insert into raw_data.orders values (3, 'placed', 0)");
        assertThat(execute("build", "--atomic")).isZero();

        assertThat(execute("rollback")).isZero();

        assertThat(out.toString())
                .contains("back: analytics.fct_orders", "1 relation is as before the last release; readers waited 0.");
        assertThat(database.query("select count(*) from analytics.fct_orders")).containsExactly("2");
        assertThat(database.query("select status from analytics.headrace_history where command = 'rollback'"))
                .containsExactly("success");
        assertThat(execute("rollback")).isEqualTo(1);
    }

    @Test
    void whatFailsPublishesNothingAndSaysSo() throws Exception {
        assertThat(execute("build", "--atomic")).isZero();
        database.execute("insert into raw_data.orders values (3, 'lost', 0)");

        assertThat(execute("build", "--atomic", "--full-refresh")).isEqualTo(1);

        assertThat(out.toString())
                .contains("Published nothing, because all is published at once or nothing: analytics.fct_orders failed")
                .contains("PASS=1 WARN=0 ERROR=2 SKIP=1");
        assertThat(results())
                .contains(
                        "\"unique_id\": \"model.Shop.stg_orders\", \"status\": \"skipped\"",
                        "built, but not published");
        assertThat(database.query("select count(*) from analytics.fct_orders")).containsExactly("2");
    }

    @Test
    void cleanTakesWhatIsKeptToo() throws SQLException {
        assertThat(execute("build", "--atomic", "--schema", "dbt_anna")).isZero();
        assertThat(execute("build", "--atomic", "--schema", "dbt_anna")).isZero();

        assertThat(execute("clean", "--yes", "--schema", "dbt_anna")).isZero();

        assertThat(database.query("select count(*) from pg_namespace where nspname = 'dbt_anna'"))
                .containsExactly("0");
    }
}
