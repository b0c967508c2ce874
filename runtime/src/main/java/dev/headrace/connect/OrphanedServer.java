package dev.headrace.connect;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that outlived the killed process that had started it, and keeps its directory from the next one. */
record OrphanedServer(ProcessHandle process) {
    private static final int PATIENCE_SECONDS = 10;

    /** The one in that directory; none if the process that started it is alive. */
    static Optional<OrphanedServer> in(Path directory) throws IOException {
        Path pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile) || isOwned(directory.resolve("epg-lock"))) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .filter(line -> line.trim().matches("\\d+"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.trim())))
                .filter(OrphanedServer::isPostgres)
                .map(OrphanedServer::new);
    }

    /** A process that has the same number by accident is left alone. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(name -> name.contains("postgres"))
                .isPresent();
    }

    private static boolean isOwned(Path lockFile) throws IOException {
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        }
    }

    /** In peace if it goes, by force if it does not: what it has committed is safe either way. */
    void stop() {
        process.destroy();
        if (!hasEnded()) {
            process.destroyForcibly();
            hasEnded();
        }
    }

    private boolean hasEnded() {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException alive) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
