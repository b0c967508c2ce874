package dev.headrace.testing.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.headrace.graph.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows in a CSV file.
 *
 * @param name the file as the test names it
 * @param columns the columns' names, from its first line
 * @param lines the others
 */
public record CsvFile(String name, List<String> columns, List<CsvLine> lines) {
    /** Reads a resource that is found from that class. */
    public static CsvFile read(Class<?> from, String name) {
        try (InputStream resource = from.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalArgumentException("there is no file " + name + " beside "
                        + from.getSimpleName() + " on the class path; put it into src/test/resources/"
                        + from.getPackageName().replace('.', '/'));
            }
            return read(name, new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException | CsvParseException unreadable) {
            throw new IllegalArgumentException(name + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static CsvFile read(String name, InputStreamReader text) throws IOException {
        List<CsvLine> all;
        try (CsvReader<CsvLine> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(new CsvLines(), text)) {
            all = reader.stream().toList();
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException(name + " has no line with the columns' names");
        }
        CsvLine header = all.get(0);
        CsvFile file = new CsvFile(
                name,
                header.cells().stream().map(cell -> cell.orElse("").strip()).toList(),
                all.subList(1, all.size()));
        file.lines.stream()
                .filter(line -> line.cells().size() != file.columns.size())
                .findFirst()
                .ifPresent(line -> {
                    throw new IllegalArgumentException(name + ":" + line.number() + ": the row has "
                            + line.cells().size() + " cells, and the first line has " + file.columns.size());
                });
        return file;
    }

    /** The rows by column, which must be the node's. */
    public List<Map<String, Optional<String>>> values(Relations relations, Node node) {
        try {
            relations.requireColumns(node, columns);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(name + ":1: " + unknown.getMessage());
        }
        List<Map<String, Optional<String>>> rows = new ArrayList<>();
        for (CsvLine line : lines) {
            Map<String, Optional<String>> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), line.cells().get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
