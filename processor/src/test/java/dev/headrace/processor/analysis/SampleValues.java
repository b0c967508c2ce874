package dev.headrace.processor.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Values of each type, as text: what random queries write and what the fixtures' tables hold. */
final class SampleValues {
    private static final Path FILE = Path.of("src/test/resources/sql/values.txt");

    private final Map<String, List<String>> values = new TreeMap<>();

    private SampleValues(List<String> lines) {
        lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ?", -1))
                .forEach(parts -> values.put(
                        parts[0], Stream.of(parts).skip(1).map(String::strip).toList()));
    }

    static SampleValues read() {
        try {
            return new SampleValues(Files.readAllLines(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types that there are values of, without modifiers. */
    Set<String> types() {
        return values.keySet();
    }

    /** Some values of that type, which may have a modifier. */
    List<String> of(String type) {
        return values.getOrDefault(plain(type), List.of());
    }

    /** The type without its modifier: {@code numeric[]} of {@code numeric(10,2)[]}. */
    static String plain(String type) {
        return type.startsWith("interval") ? "interval" : type.replaceAll("\\([0-9, ]*\\)", "");
    }

    /** As SQL writes that text. */
    static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
