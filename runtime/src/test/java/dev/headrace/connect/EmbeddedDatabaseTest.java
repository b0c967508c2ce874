package dev.headrace.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A server of one's own, whose data stay if they are told to. */
class EmbeddedDatabaseTest {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    @Test
    void aDirectoryKeepsTheDataAndIsUsedByOneProcess() throws SQLException {
        Path data = directory.resolve("not there yet/data");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(ask(database, "select current_setting('fsync')")).isEqualTo("on");
            assertThat(ask(database, "select lo_from_bytea(4711, 'kept')")).isEqualTo("4711");
            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOf(ConnectionFailure.class)
                    .hasMessageContaining("is in use by another process");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(ask(database, "select convert_from(lo_get(4711), 'UTF8')"))
                    .isEqualTo("kept");
        }
    }

    /** Runs until it is killed. */
    static final class Keeper {
        private Keeper() {}

        public static void main(String[] args) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
            System.out.println("started " + ask(database, "select lo_from_bytea(4711, 'kept')"));
            Thread.sleep(60_000);
        }
    }

    @Test
    void aKilledProcesssServerStops() throws Exception {
        Path data = directory.resolve("data");
        Process keeper = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeper.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = keeper.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch(line -> line.equals("started 4711")))
                    .isTrue();
            ProcessHandle server = ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(data.resolve("postmaster.pid")).get(0)))
                    .orElseThrow();
            keeper.destroyForcibly().waitFor();
            server.onExit().get(10, TimeUnit.SECONDS);
            assertThat(server.isAlive()).isFalse();
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(ask(database, "select convert_from(lo_get(4711), 'UTF8')"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void aDirectoryThatIsNoneIsSaid() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "no directory");

        assertThatThrownBy(() -> EmbeddedDatabase.start(file))
                .isInstanceOf(ConnectionFailure.class)
                .hasMessageContaining(file.toString());
    }
}
