package dev.headrace.connect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small process that stops a server whose starter has died, however that came about: it holds one end of a pipe, and the
 * operating system closes the other. Where there is no shell, the next start stops the orphan.
 */
final class Watchdog {
    /** Ctrl-C reaches the whole group of processes, and must not take this one before it has done its work. */
    private static final String SCRIPT = "trap '' INT TERM HUP; read line; kill -INT \"$1\" 2> /dev/null";

    private final Process process;

    private Watchdog(Process process) {
        this.process = process;
    }

    /** Watches over the server in that directory. */
    static Watchdog over(Path directory) {
        try {
            String server = Files.readAllLines(directory.resolve("postmaster.pid"))
                    .get(0)
                    .trim();
            return new Watchdog(new ProcessBuilder("sh", "-c", SCRIPT, "headrace-watchdog", server)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException noShell) {
            return new Watchdog(null);
        }
    }

    /** The server has been stopped in peace, and its number may soon be another process's. */
    void dismiss() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
