package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.graph.PipelineDefinition;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Through pgbouncer in transaction mode a run is what it is without; skipped where there is no pgbouncer. */
class PgbouncerTest {
    @TempDir
    private Path directory;

    private TestDatabase database;
    private Process bouncer;
    private int port;

    @BeforeEach
    void start() throws Exception {
        Path program = Stream.of("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/opt/homebrew/bin/pgbouncer")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> abort("pgbouncer is not installed"));
        database = TestDatabase.create();
        database.execute(
                "create schema raw_data",
                "create table raw_data.orders (id bigint, status text)",
                "insert into raw_data.orders values (1, 'PLACED'), (2, 'shipped')");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path settings = Files.writeString(directory.resolve("pgbouncer.ini"), """
                [databases]
                * = host=localhost port=%d user=postgres
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = transaction
                default_pool_size = 5
                ignore_startup_parameters = extra_float_digits
                """.formatted(
                        URI.create(database.url().substring("jdbc:".length())).getPort(), port));
        List<String> command = new ArrayList<>(List.of(program.toString(), "-q", settings.toString()));
        if (System.getProperty("user.name").equals("root")) {
            // It does not run as root, and as another it reads what all may read.
            open(directory);
            command.addAll(1, List.of("-u", "nobody"));
        }
        bouncer = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        await();
    }

    private static void open(Path directory) {
        for (Path path = directory; path.getNameCount() > 1; path = path.getParent()) {
            path.toFile().setExecutable(true, false);
            path.toFile().setReadable(true, false);
        }
    }

    private void await() throws InterruptedException, IOException {
        SQLException last = null;
        for (int i = 0; i < 100; i++) {
            try (Connection connection = bounced().getConnection()) {
                assertThat(connection.isValid(1)).isTrue();
                return;
            } catch (SQLException notYet) {
                last = notYet;
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException(Files.readString(directory.resolve("log")), last);
    }

    @AfterEach
    void stop() throws Exception {
        if (bouncer != null) {
            bouncer.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        }
        if (database != null) {
            database.close();
        }
    }

    private DataSource bounced() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.url());
        dataSource.setServerNames(new String[] {"127.0.0.1"});
        dataSource.setPortNumbers(new int[] {port});
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
