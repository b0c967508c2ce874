package dev.headrace.connect;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user {@code nobody}, as whom root starts a server, which refuses to run as root, where no user namespace can be made for
 * it: in an ordinary container.
 *
 * @param command the words before a command that make it run as that user
 */
record UnprivilegedUser(List<String> command) {
    private static final int NOBODY = 65534;
    private static final int ROOT = 0;
    /** Behind it a server's programs find the rest of it: they look for it beside their own directory. */
    private static final String REAL = "real";

    private static final List<List<String>> WAYS = List.of(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
            List.of("runuser", "-u", "nobody", "--"));

    /** The one of this system; it is refused with what can be done instead if there is none. */
    static UnprivilegedUser find() {
        return WAYS.stream()
                .filter(way -> succeeds(way, "true"))
                .findFirst()
                .map(UnprivilegedUser::new)
                .orElseThrow(() -> new ConnectionFailure(
                        "the embedded PostgreSQL cannot run as root, and here is neither a user namespace (unshare -U) nor"
                                + " another user (setpriv, runuser) for it"
                                + "\n  run this as another user than root, or name another PostgreSQL with --url"));
    }

    /** Where servers are unpacked for this user; what root starts from there nobody else may have put there. */
    static Path servers() throws IOException {
        Path servers = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "headrace-pg-nobody"));
        if (owner(servers).filter(uid -> uid == ROOT).isEmpty() || Files.isSymbolicLink(servers)) {
            throw new ConnectionFailure(
                    servers + ", where the embedded PostgreSQL is unpacked, is not root's; remove it");
        }
        protect(servers);
        return servers;
    }

    static void protect(Path servers) throws IOException {
        Files.setPosixFilePermissions(servers, PosixFilePermissions.fromString("rwx--x--x"));
    }

    /** Whether this process is root's. */
    static boolean isRoot() {
        return Files.exists(Path.of("/proc/self"))
                && owner(Path.of("/proc/self")).filter(uid -> uid == ROOT).isPresent();
    }

    /** Gives root what was made for a server that ran as this user, once there is a user namespace again. */
    static void takeBack(Path directory) throws IOException {
        if (isRoot() && owner(directory).filter(uid -> uid == NOBODY).isPresent()) {
            give(directory, ROOT);
        }
    }

    private static Optional<Integer> owner(Path path) {
        try {
            return Optional.of((Integer) Files.getAttribute(path, "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Gives a directory to this user, with all that is in it. */
    void give(Path directory) throws IOException {
        give(directory, NOBODY);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        if (!succeeds(command, "test", "-w", directory.toAbsolutePath().toString())) {
            throw new ConnectionFailure(
                    "the embedded PostgreSQL runs as user nobody here, who cannot get at " + directory.toAbsolutePath()
                            + "; name a directory below one that everybody may enter, as /var/tmp");
        }
    }

    private static void give(Path directory, int owner) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.toList()) {
                Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Has the programs of the servers that are unpacked there start as this user; whether there were any to change. */
    boolean wrap(Path servers) throws IOException {
        Path lockFile = servers.resolve("headrace.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock();
                Stream<Path> unpacked = Files.list(servers)) {
            List<Path> plain = unpacked.filter(
                            each -> each.getFileName().toString().startsWith("PG-"))
                    .filter(each -> Files.isDirectory(each.resolve("bin")) && !Files.exists(each.resolve(REAL)))
                    .toList();
            for (Path server : plain) {
                wrapOne(server);
            }
            return lock.isValid() && !plain.isEmpty();
        }
    }

    private void wrapOne(Path server) throws IOException {
        Path whole = Files.createDirectories(server.resolve(REAL + ".tmp"));
        for (String part : List.of("bin", "lib", "share")) {
            Files.move(server.resolve(part), whole.resolve(part));
        }
        Files.createDirectories(server.resolve("bin"));
        for (String program : List.of("initdb", "pg_ctl", "postgres")) {
            Path script = server.resolve("bin").resolve(program);
            Files.writeString(
                    script,
                    "#!/bin/sh\nexec " + String.join(" ", command) + " '" + server.toAbsolutePath() + "/" + REAL
                            + "/bin/" + program + "' \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        succeeds(List.of(), "chmod", "-R", "a+rX", server.toString());
        Files.move(whole, server.resolve(REAL));
    }

    private static boolean succeeds(List<String> before, String... command) {
        try {
            return new ProcessBuilder(Stream.concat(before.stream(), Stream.of(command))
                                    .toList())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
