package dev.headrace.processor.declaration;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/**
 * What a module declares, as a generated resource keeps it from build to build: which interfaces, and what only their
 * source files know. So a build that gets one changed file knows the whole module.
 *
 * @param entries the declarations by qualified name
 */
public record ModuleIndex(SortedMap<String, Entry> entries) {
    /** Where the resource is, below the compiled classes. */
    public static final String PATH = "META-INF/headrace/declarations.tsv";

    /** Of a module that was never built. */
    public static final ModuleIndex EMPTY = new ModuleIndex(new TreeMap<>());

    private static final String COLUMN = "column";
    private static final String PARAMETERS = "parameters";

    public ModuleIndex {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /**
     * One declaration.
     *
     * @param source what its source file says
     * @param columnDocs the Javadoc of its column methods that have any, inherited ones included, by method name
     * @param parameters the names of the parameters of its SQL functions, by {@link #signature}
     */
    public record Entry(
            SourceInfo source, SortedMap<String, String> columnDocs, SortedMap<String, List<String>> parameters) {
        public Entry {
            source = new SourceInfo(source.file(), source.line(), source.doc(), false);
            columnDocs = Collections.unmodifiableSortedMap(new TreeMap<>(columnDocs));
            parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        }

        /** The entry of what has no SQL functions. */
        public Entry(SourceInfo source, SortedMap<String, String> columnDocs) {
            this(source, columnDocs, new TreeMap<>());
        }

        /** The entry of what has neither. */
        static Entry of(SourceInfo source) {
            return new Entry(source, new TreeMap<>());
        }

        /** The entry of a relation. */
        static Entry of(RelationDeclaration relation) {
            SortedMap<String, String> docs = new TreeMap<>();
            relation.columns().forEach(column -> docs.put(column.method(), column.doc()));
            docs.values().removeIf(String::isEmpty);
            return new Entry(relation.source(), docs);
        }
    }

    /** What it says of that declaration. */
    Optional<Entry> entry(String qualified) {
        return Optional.ofNullable(entries.get(qualified));
    }

    /** Reads the resource; a line that this version did not write is passed over. */
    public static ModuleIndex parse(String text) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (String line : text.lines().toList()) {
            List<String> fields = List.of(line.split("\t", -1));
            if (fields.size() == 4 && fields.get(2).matches("\\d{1,9}")) {
                SourceInfo source =
                        new SourceInfo(fields.get(1), Integer.parseInt(fields.get(2)), unescape(fields.get(3)), false);
                entries.put(fields.get(0), new Entry(source, new TreeMap<>()));
            } else if (fields.size() == 4 && fields.get(1).equals(COLUMN)) {
                entries.computeIfPresent(
                        fields.get(0), (name, entry) -> withDoc(entry, fields.get(2), unescape(fields.get(3))));
            } else if (fields.size() == 4 && fields.get(1).equals(PARAMETERS)) {
                entries.computeIfPresent(
                        fields.get(0), (name, entry) -> withParameters(entry, fields.get(2), fields.get(3)));
            }
        }
        return new ModuleIndex(entries);
    }

    private static Entry withDoc(Entry entry, String method, String doc) {
        SortedMap<String, String> docs = new TreeMap<>(entry.columnDocs());
        docs.put(method, doc);
        return new Entry(entry.source(), docs, entry.parameters());
    }

    private static Entry withParameters(Entry entry, String signature, String names) {
        SortedMap<String, List<String>> parameters = new TreeMap<>(entry.parameters());
        parameters.put(signature, List.of(names.split(" ")));
        return new Entry(entry.source(), entry.columnDocs(), parameters);
    }

    /** A method's name with its parameters' types, which tells it from others of its name. */
    static String signature(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> JavaTypes.of(parameter.asType()).toString())
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }

    /** The resource: a line for each declaration, for each column that has Javadoc, and for each SQL function's names. */
    public String text() {
        StringBuilder text = new StringBuilder();
        entries.forEach((name, entry) -> {
            SourceInfo source = entry.source();
            append(text, name, source.file(), Integer.toString(source.line()), escape(source.doc()));
            for (Map.Entry<String, String> doc : entry.columnDocs().entrySet()) {
                append(text, name, COLUMN, doc.getKey(), escape(doc.getValue()));
            }
            entry.parameters()
                    .forEach((signature, names) -> append(text, name, PARAMETERS, signature, String.join(" ", names)));
        });
        return text.toString();
    }

    private static void append(StringBuilder text, String... fields) {
        text.append(String.join("\t", fields)).append('\n');
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escaped = text.charAt(i) == '\\' && i + 1 < text.length();
            char c = text.charAt(escaped ? ++i : i);
            plain.append(escaped ? meaning(c) : c);
        }
        return plain.toString();
    }

    private static char meaning(char escape) {
        return switch (escape) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escape;
        };
    }
}
