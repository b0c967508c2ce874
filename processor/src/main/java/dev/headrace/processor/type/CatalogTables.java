package dev.headrace.processor.type;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The catalog of one major version of PostgreSQL, read by name from the resources. */
final class CatalogTables {
    private final int major;
    private final Table<TypeEntry> types;
    private final Table<CastEntry> casts;
    private final Table<OperatorEntry> operators;
    private final Table<FunctionEntry> functions;

    CatalogTables(int major) {
        this.major = major;
        String folder = "postgresql-" + major + "/";
        types = new Table<>(folder + "types.tsv", CatalogLines::type);
        casts = new Table<>(folder + "casts.tsv", CatalogLines::cast);
        operators = new Table<>(folder + "operators.tsv", CatalogLines::operator);
        functions = new Table<>(folder + "functions.tsv", CatalogLines::function);
    }

    int major() {
        return major;
    }

    List<TypeEntry> types(String name) {
        return types.of(name);
    }

    List<CastEntry> castsFrom(String source) {
        return casts.of(source);
    }

    List<OperatorEntry> operators(String name) {
        return operators.of(name);
    }

    List<FunctionEntry> functions(String name) {
        return functions.of(name);
    }

    /** The names of all functions, sorted. */
    List<String> functionNames() {
        return functions.lines.keys();
    }

    /** One file; a name that has been asked for is kept. */
    private static final class Table<E> {
        private final SortedLines lines;
        private final Function<String[], E> entry;
        private final Map<String, List<E>> asked = new ConcurrentHashMap<>();

        Table(String resource, Function<String[], E> entry) {
            this.lines = SortedLines.read(resource);
            this.entry = entry;
        }

        List<E> of(String name) {
            List<E> known = asked.get(name);
            if (known != null) {
                return known;
            }
            List<E> read = lines.of(name).stream().map(entry).toList();
            // Names that mean nothing are the user's mistakes: unbounded, and asked once.
            if (!read.isEmpty()) {
                asked.put(name, read);
            }
            return read;
        }
    }
}
