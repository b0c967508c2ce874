package dev.headrace.processor.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of PostgreSQL's error conditions (appendix A of its manual). */
final class Conditions {
    private static final Path FILE = Path.of("src/test/resources/sql/conditions.tsv");

    private final Map<String, String> names;

    private Conditions(Map<String, String> names) {
        this.names = names;
    }

    static Conditions read() {
        try {
            return new Conditions(Files.readAllLines(FILE).stream()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The condition's name; its number if it has none that a SELECT can meet. */
    String name(String sqlState) {
        return names.getOrDefault(sqlState, sqlState);
    }
}
