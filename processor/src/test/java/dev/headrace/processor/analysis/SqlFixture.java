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
        Stream<Path> corpus = FixtureSchema.TYPED ? files(FOLDER.resolve("corpus")) : Stream.of();
        return Stream.concat(files(FOLDER), corpus);
    }

    /** The files of queries that the server accepts and the analyzer says it cannot understand. */
    static Stream<Path> gaps() {
        return files(FOLDER.resolve("gaps"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SqlFixture> in(Path file) {
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
