package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A run that dies, by whatever hand, leaves every published relation wholly old, and the next run completes. */
class ProcessTest {
    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, status text, seconds double precision)",
            "insert into raw_data.orders values (1, 'PLACED', 0)");

    @BeforeEach
    void fill() throws SQLException {
        assertThat(PipelineCommand.execute(ShopMain.definition(), "-q", "--url", database.url()))
                .isZero();
        database.execute("insert into raw_data.orders values (2, 'shipped', 30)");
    }

    private Process start() throws IOException, SQLException, InterruptedException {
        Process process = launch();
        for (int i = 0; i < 1_200 && sleepers() == 0; i++) {
            Thread.sleep(50);
        }
        assertThat(sleepers()).isEqualTo(1);
        return process;
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ShopMain.class.getName(),
                "--url",
                database.url()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** How many statements of the pipeline the server is working on. */
    private long sleepers() throws SQLException {
        return Long.parseLong(database.query("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and application_name = 'headrace shop.Shop' and wait_event = 'PgSleep'")
                .get(0));
    }

    /** How many tables are built and not yet published. */
    private long candidates() throws SQLException {
        return database.query("select 1 from pg_class where relname ~ '^headrace_[0-9a-f]{8}_' and relkind = 'r'")
                .size();
    }

    private void theOldMartIsThereAndTheNextRunCompletes() throws SQLException {
        assertThat(database.query("select order_id from analytics.fct_orders")).containsExactly("1");
        database.execute("update raw_data.orders set seconds = 0");
        assertThat(PipelineCommand.execute(ShopMain.definition(), "-q", "--url", database.url()))
                .isZero();
        assertThat(database.query("select order_id from analytics.fct_orders order by 1"))
                .containsExactly("1", "2");
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
    }

    @Test
    void killed() throws Exception {
        Process process = start();

        process.destroyForcibly().waitFor();

        theOldMartIsThereAndTheNextRunCompletes();
    }

    @Test
    void interrupted() throws Exception {
        Process process = start();

        new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(sleepers()).isZero();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).contains("cancelled", "Done. PASS=2 WARN=0 ERROR=1 SKIP=0 PROVED=0 TOTAL=3");
        theOldMartIsThereAndTheNextRunCompletes();
    }

    @Test
    void interruptedBetweenTwoTriesForALock() throws Exception {
        database.execute("update raw_data.orders set seconds = 0");
        try (Connection reader = database.dataSource().getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select * from analytics.fct_orders");
            Process process = launch();
            for (int i = 0; i < 1_200 && candidates() == 0; i++) {
                Thread.sleep(50);
            }
            // By the last tries it mostly waits, with no statement under way that could be cancelled.
            Thread.sleep(3000);

            new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();

            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(130);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(output).contains("cancelled; the old relation is as it was", "Done. PASS=");
        }
        theOldMartIsThereAndTheNextRunCompletes();
    }

    @Test
    void terminated() throws Exception {
        Process process = start();

        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        theOldMartIsThereAndTheNextRunCompletes();
    }

    @Test
    void cutOffByTheServer() throws Exception {
        Process process = start();

        database.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                + " and application_name = 'headrace shop.Shop'");

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(75);
        theOldMartIsThereAndTheNextRunCompletes();
    }

    @Test
    void leftoversAreDroppedAndOthersAreNot() throws SQLException {
        String prefix = "headrace_" + "0".repeat(8) + "_";
        database.execute("update raw_data.orders set seconds = 0", "create table analytics." + prefix + "mine (a int)");

        assertThat(PipelineCommand.execute(ShopMain.definition(), "-q", "--url", database.url()))
                .isZero();

        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .containsExactly(prefix + "mine");
    }
}
