package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.TestBouncer;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.graph.PipelineDefinition;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Through pgbouncer in transaction mode a run is what it is without; skipped where there is no pgbouncer. */
class PgbouncerTest {
    @TempDir
    private Path directory;

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, status text)",
            "insert into raw_data.orders values (1, 'PLACED'), (2, 'shipped')");

    private TestBouncer bouncer;

    @BeforeEach
    void start() throws Exception {
        bouncer = TestBouncer.before(database, directory);
    }

    @AfterEach
    void stop() throws Exception {
        if (bouncer != null) {
            bouncer.close();
        }
    }

    private DataSource bounced() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(bouncer.url());
        return dataSource;
    }

    private static PipelineDefinition shop(String slow) {
        return TestPipeline.in("analytics")
                .source("raw_data", "orders", "id bigint", "status text")
                .view("stg", "select id, lower(status) as status, current_setting('search_path') as path from {orders}")
                .table("fct", "select id, status, path, " + slow + " as s from {stg}")
                .test("fct", Check.unique("id"))
                .build();
    }

    private static RunResult build(DataSource dataSource, PipelineDefinition pipeline) {
        return PipelineRunner.of(pipeline)
                .build(dataSource, RunOptions.defaults().runWait(Duration.ofMillis(300)));
    }

    @Test
    void aRunIsWhatItIsWithout() throws SQLException {
        for (int i = 0; i < 8; i++) {
            assertThat(build(bounced(), shop("1")).nodes())
                    .extracting(NodeResult::message)
                    .containsOnly("");
        }
        assertThat(database.query("select id, status, path from analytics.fct order by 1"))
                .containsExactly("1|placed|pg_catalog, pg_temp", "2|shipped|pg_catalog, pg_temp");
        assertThat(database.query("select count(distinct run_id) from analytics.headrace_history"))
                .containsExactly("8");
    }

    @Test
    void noSettingAndNoLockStaysOnTheServersSessions() throws SQLException {
        build(bounced(), shop("1"));

        try (Connection connection = bounced().getConnection()) {
            assertThat(setting(connection, "search_path")).isNotEqualTo("pg_catalog");
            assertThat(setting(connection, "lock_timeout")).isEqualTo("0");
        }
        assertThat(database.query("select count(*) from pg_locks where locktype = 'advisory'"))
                .containsExactly("0");
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void oneRunsAtATimeThroughItAndBesideIt() throws Exception {
        build(bounced(), shop("1"));
        for (List<DataSource> pair : List.of(
                List.of(bounced(), bounced()),
                List.of(bounced(), database.dataSource()),
                List.of(database.dataSource(), bounced()))) {
            AtomicReference<Integer> first = new AtomicReference<>();
            Thread running = new Thread(() ->
                    first.set(build(pair.get(0), shop("pg_sleep(1)::text")).exitCode()));
            running.start();
            while (!database.query("select count(*) from pg_stat_activity where wait_event = 'PgSleep'")
                    .equals(List.of("1"))) {
                Thread.sleep(20);
            }

            assertThatThrownBy(() -> build(pair.get(1), shop("1")))
                    .isInstanceOf(RunRefusedException.class)
                    .hasMessageContaining("already running into schema analytics");
            running.join();
            assertThat(first).hasValue(0);
        }
    }
}
