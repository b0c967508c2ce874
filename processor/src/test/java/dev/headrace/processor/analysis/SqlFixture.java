package dev.headrace.processor.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query and what becomes of it, from a file of such pairs: {@code => a, b} names its columns, {@code =! code} the condition
 * that it meets, followed by the words of the SQL where that is. A new query is written with a bare {@code =} below it.
 *
 * @param file the file's name
 * @param sql the query
 * @param expected what becomes of it
 */
record SqlFixture(String file, String sql, String expected) {
    private static final Path FOLDER = Path.of("src/test/resources/sql");

    /** The files of queries on whose fate the server and the analyzer agree. */
    static Stream<Path> files() {
        return Stream.concat(files(FOLDER), files(FOLDER.resolve("corpus")));
    }

    /** The files of queries on whose fate the server and the analyzer do not agree yet. */
    static Stream<Path> open() {
        return files(FOLDER.resolve("open"));
    }

    /** Where those are that would be in the file if there were agreement. */
    static Path open(Path file) {
        return FOLDER.resolve("open").resolve(file.getFileName());
    }

    /** The files of queries that the server accepts and the analyzer says it cannot understand. */
    static Stream<Path> gaps() {
        return files(FOLDER.resolve("gaps"));
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file holds; nothing if there is none. */
    static List<SqlFixture> in(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<SqlFixture> fixtures = new ArrayList<>();
        List<String> sql = new ArrayList<>();
        for (String line : read(file).split("\n")) {
            if (line.startsWith("=")) {
                String query = String.join("\n", sql).strip();
                fixtures.add(new SqlFixture(file.getFileName().toString(), query, line));
                sql.clear();
            } else {
                sql.add(line);
            }
        }
        return fixtures;
    }

    static void write(Path file, List<SqlFixture> fixtures) {
        try {
            if (fixtures.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    String.join(
                                    "\n\n",
                                    fixtures.stream()
                                            .map(each -> each.sql + "\n" + each.expected)
                                            .toList()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
