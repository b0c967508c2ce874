package dev.headrace.processor.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that the fixtures' SQL may name.
 *
 * @param schema its schema: {@code raw} holds sources, any other models
 * @param name its name
 * @param columns its columns in their order
 * @param keys the columns of each of its unique keys
 */
record FixtureTable(String schema, String name, List<Column> columns, List<List<String>> keys) {
    private static final Path FOLDER = Path.of("src/test/resources/sql");
    private static final String NOT_NULL = " not null";

    /**
     * A column of such a table.
     *
     * @param type its type as PostgreSQL prints it
     */
    record Column(String name, String type, boolean notNull) {
        static Column of(String line) {
            String[] parts = line.split(" ", 2);
            boolean notNull = parts[1].endsWith(NOT_NULL);
            String type = notNull ? parts[1].substring(0, parts[1].length() - NOT_NULL.length()) : parts[1];
            return new Column(parts[0], type, notNull);
        }

        private String ddl() {
            return name + " " + type + (notNull ? NOT_NULL : "");
        }
    }

    /** All tables, in the order of the file. */
    static List<FixtureTable> all() {
        return Stream.of(read("schema.txt").split("\n\n"))
                .filter(block -> !block.startsWith("#"))
                .map(FixtureTable::of)
                .toList();
    }

    /** The statements that make the types, domains and tables. */
    static List<String> ddl() {
        List<String> statements = new ArrayList<>(List.of("create schema raw", "create schema main"));
        statements.add("set search_path = main");
        statements.addAll(List.of(read("types.txt").split("\n")));
        all().forEach(table -> statements.add(table.creation()));
        return statements;
    }

    private static FixtureTable of(String block) {
        List<String> lines = block.lines().map(String::strip).toList();
        String[] name = lines.get(0).split("\\.");
        List<Column> columns = lines.stream()
                .skip(1)
                .filter(line -> !isKey(line))
                .map(Column::of)
                .toList();
        List<List<String>> keys = lines.stream()
                .filter(FixtureTable::isKey)
                .map(line -> line.substring("unique (".length(), line.length() - 1))
                .map(key -> List.of(key.split(", ")))
                .toList();
        return new FixtureTable(name[0], name[1], columns, keys);
    }

    private static boolean isKey(String line) {
        return line.startsWith("unique (");
    }

    /** As SQL names it: the schema of models is on the search path. */
    String sqlName() {
        return schema.equals("main") ? name : schema + "." + name;
    }

    String qualifiedName() {
        return schema + "." + name;
    }

    /** The 0-based positions of the columns of each key. */
    List<Set<Integer>> keyPositions() {
        List<String> names = columns.stream().map(Column::name).toList();
        return keys.stream()
                .map(key -> key.stream().map(names::indexOf).collect(Collectors.toSet()))
                .toList();
    }

    private String creation() {
        Stream<String> unique = keys.stream().map(key -> "unique (" + String.join(", ", key) + ")");
        return Stream.concat(columns.stream().map(Column::ddl), unique)
                .collect(Collectors.joining(", ", "create table " + qualifiedName() + " (", ")"));
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
