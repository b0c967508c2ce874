package dev.headrace.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In an ordinary container root cannot make a user namespace: the embedded server then runs as another user. */
class WithoutUnshareTest {
    @TempDir
    Path temporary;

    /** What the forked process does: it starts a server and says who runs it. */
    public static void main(String[] args) throws SQLException {
        try (EmbeddedDatabase server = EmbeddedDatabase.start();
                Connection connection = server.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_stat_file.size is not null from pg_stat_file('postmaster.pid')")) {
            row.next();
            System.out.println("started: " + row.getBoolean(1));
        } catch (ConnectionFailure failure) {
            System.out.println(failure.getMessage());
        }
    }

    @Test
    void anotherUserRunsTheServer() throws IOException, InterruptedException {
        assumeThat(UnprivilegedUser.isRoot()).isTrue();
        assertThat(fork("setpriv", "runuser")).isEqualTo("started: true");
    }

    @Test
    void whereNothingHelpsItIsSaid() throws IOException, InterruptedException {
        assumeThat(UnprivilegedUser.isRoot()).isTrue();
        assertThat(fork())
                .startsWith("the embedded PostgreSQL cannot run as root")
                .contains("--url");
    }

    /** The output of a process on whose path are the programs that a server needs, and these. */
    private String fork(String... programs) throws IOException, InterruptedException {
        Path path = Files.createDirectory(temporary.resolve("path"));
        Stream<String> needed = Stream.of("sh", "id", "true", "test", "chmod", "uname", "cat", "dirname", "tar", "xz");
        for (String program : Stream.concat(needed, Stream.of(programs)).toList()) {
            for (String directory : new String[] {"/usr/sbin", "/sbin", "/usr/bin", "/bin"}) {
                Path real = Path.of(directory, program);
                if (Files.isExecutable(real) && !Files.exists(path.resolve(program))) {
                    Files.createSymbolicLink(path.resolve(program), real);
                }
            }
        }
        Path output = temporary.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutUnshareTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("PATH", path.toString());
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        try (Stream<Path> links = Files.list(path)) {
            for (Path link : links.toList()) {
                Files.delete(link);
            }
        }
        return Files.readString(output).strip();
    }
}
