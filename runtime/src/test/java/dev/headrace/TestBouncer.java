package dev.headrace;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A pgbouncer in transaction mode before a database; where there is none, the test that wants it is skipped. */
public final class TestBouncer implements AutoCloseable {
    private final Process process;
    private final String url;

    private TestBouncer(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Its settings and its log are in that directory. */
    public static TestBouncer before(TestDatabase database, Path directory) throws Exception {
        Path program = Stream.of("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/opt/homebrew/bin/pgbouncer")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> abort("pgbouncer is not installed"));
        URI server = URI.create(database.url().substring("jdbc:".length()));
        int port = freePort();
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
                """.formatted(server.getPort(), port));
        List<String> command = new ArrayList<>(List.of(program.toString(), "-q", settings.toString()));
        if (System.getProperty("user.name").equals("root")) {
            // It does not run as root, and as another it reads what all may read.
            open(directory);
            command.addAll(1, List.of("-u", "nobody"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        String url = "jdbc:postgresql://127.0.0.1:" + port + server.getPath() + "?user=postgres";
        await(url, directory.resolve("log"));
        return new TestBouncer(process, url);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void open(Path directory) {
        for (Path path = directory; path.getNameCount() > 1; path = path.getParent()) {
            path.toFile().setExecutable(true, false);
            path.toFile().setReadable(true, false);
        }
    }

    private static void await(String url, Path log) throws InterruptedException, IOException {
        for (int attempt = 0; ; attempt++) {
            try {
                DriverManager.getConnection(url).close();
                return;
            } catch (SQLException notYet) {
                if (attempt == 100) {
                    throw new IllegalStateException(Files.readString(log), notYet);
                }
                Thread.sleep(50);
            }
        }
    }

    /** The same database, through it. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().orTimeout(5, TimeUnit.SECONDS).join();
    }
}
