package dev.headrace.processor.analysis;

import dev.headrace.processor.type.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query and what becomes of it, from a file of such pairs: {@code => a, b} names its columns, {@code =! code} the condition
 * that it meets, followed by the words of the SQL where that is. A new query is written with a bare {@code =} below it. Where
 * older versions say otherwise, a line below begins with the newest one that does: {@code =16! syntax_error json}.
 *
 * @param file the file's name
 * @param sql the query
 * @param newest what becomes of it in the newest version
 * @param older what becomes of it in a version and, unless they have lines of their own, in those before it
 */
record SqlFixture(String file, String sql, String newest, SortedMap<Integer, String> older) {
    private static final Path FOLDER = Path.of("src/test/resources/sql");
    private static final Pattern OLDER = Pattern.compile("=(\\d+)([>!].*)");

    SqlFixture(String file, String sql, String newest) {
        this(file, sql, newest, new TreeMap<>());
    }

    /** What becomes of it in that version. */
    String expected(int major) {
        SortedMap<Integer, String> since = older.tailMap(major);
        return since.isEmpty() ? newest : since.get(since.firstKey());
    }

    /** The fixture with that verdict of a version; one that is the next version's too has no line of its own. */
    SqlFixture with(int major, String verdict) {
        if (major == Catalog.NEWEST) {
            return new SqlFixture(file, sql, verdict, older);
        }
        SortedMap<Integer, String> others = new TreeMap<>(older);
        others.remove(major);
        SqlFixture without = new SqlFixture(file, sql, newest, others);
        if (!without.expected(major).equals(verdict)) {
            others.put(major, verdict);
        }
        return without;
    }

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
            Matcher older = OLDER.matcher(line);
            if (older.matches()) {
                SqlFixture fixture = fixtures.get(fixtures.size() - 1);
                fixture.older.put(Integer.valueOf(older.group(1)), "=" + older.group(2));
            } else if (line.startsWith("=")) {
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
                    file, fixtures.stream().map(SqlFixture::text).collect(Collectors.joining("\n\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(sql).append('\n').append(newest);
        new TreeMap<>(older)
                .descendingMap()
                .forEach((major, verdict) -> text.append("\n=").append(major).append(verdict.substring(1)));
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
