package dev.headrace;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A server of a test's own, with PostgreSQL's own limits, which may be made to fall over. */
public final class TestServer implements AutoCloseable {
    private final EmbeddedPostgres server;

    private TestServer(EmbeddedPostgres server) {
        this.server = server;
    }

    public static TestServer start() throws IOException {
        return start(100);
    }

    /** What a transaction may lock grows with the connections: 64 times their number. */
    public static TestServer start(int connections) throws IOException {
        return new TestServer(EmbeddedPostgres.builder()
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setServerConfig("max_connections", String.valueOf(connections))
                // The embedded server's own setting lets a crash lose what a test was told is committed.
                .setServerConfig("synchronous_commit", "on")
                .start());
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** All its processes die at once, as at {@code pg_ctl restart -m immediate}, and it starts anew from its log. */
    public void crash() throws SQLException, InterruptedException {
        try (TestDatabase database = TestDatabase.at(url())) {
            long writer = Long.parseLong(
                    database.query("select pid from pg_stat_activity where backend_type = 'background writer'")
                            .get(0));
            ProcessHandle.of(writer).orElseThrow().destroyForcibly();
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (isAlive(database) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
        awaitStart();
    }

    private static boolean isAlive(TestDatabase database) {
        try {
            return !database.query("select 1").isEmpty();
        } catch (SQLException gone) {
            return false;
        }
    }

    private void awaitStart() throws SQLException, InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try {
                server.getPostgresDatabase().getConnection().close();
                return;
            } catch (SQLException starting) {
                if (attempt > 400) {
                    throw starting;
                }
                TimeUnit.MILLISECONDS.sleep(25);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
