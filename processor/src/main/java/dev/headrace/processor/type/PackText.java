package dev.headrace.processor.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Packs as text: a line an entry, {@code type}, {@code cast}, {@code operator} or {@code function} and then the fields that
 * the catalog's own tables have, parted by tabs.
 */
public final class PackText {
    private static final String FOLDER = "extensions/";
    private static final int TYPE = 5;
    private static final int CAST = 4;
    private static final int OPERATOR = 5;
    private static final int FUNCTION = 8;

    private PackText() {}

    /** The names of the extensions whose packs are here, sorted. */
    public static List<String> names() {
        return resource("names.txt").map(text -> text.lines().toList()).orElse(List.of());
    }

    /** The pack of an extension that PostgreSQL ships, as that major version does. */
    public static Optional<Pack> shipped(String name, int major) {
        return names().contains(name) ? text(name, major).map(PackText::parse) : Optional.empty();
    }

    /** The lines of that pack: those of the latest version that changed it. */
    static Optional<String> text(String name, int major) {
        return IntStream.iterate(major, version -> version > Catalog.OLDEST, version -> version - 1)
                .mapToObj(version -> resource("postgresql-" + version + "/" + name + ".tsv"))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> resource(name + ".tsv"));
    }

    /**
     * The pack that a text describes.
     *
     * @throws IllegalArgumentException if a line is none of an entry; the message says which
     */
    public static Pack parse(String text) {
        List<TypeEntry> types = new ArrayList<>();
        List<CastEntry> casts = new ArrayList<>();
        List<OperatorEntry> operators = new ArrayList<>();
        List<FunctionEntry> functions = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            String[] fields = line.split("\t", -1);
            String[] entry = Arrays.copyOfRange(fields, 1, fields.length);
            switch (fields[0]) {
                case "type" -> types.add(CatalogLines.type(checked(entry, TYPE, line)));
                case "cast" -> casts.add(CatalogLines.cast(checked(entry, CAST, line)));
                case "operator" -> operators.add(CatalogLines.operator(checked(entry, OPERATOR, line)));
                case "function" -> functions.add(CatalogLines.function(checked(entry, FUNCTION, line)));
                default -> throw malformed(line);
            }
        }
        return new Pack(types, casts, operators, functions);
    }

    private static String[] checked(String[] entry, int fields, String line) {
        if (entry.length < fields || entry[0].isEmpty()) {
            throw malformed(line);
        }
        return entry;
    }

    private static IllegalArgumentException malformed(String line) {
        return new IllegalArgumentException("no entry: " + line);
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = PackText.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
