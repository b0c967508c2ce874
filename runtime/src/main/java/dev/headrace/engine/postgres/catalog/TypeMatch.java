package dev.headrace.engine.postgres.catalog;

import dev.headrace.engine.postgres.server.Server;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a column is of the type expected of it, or can be read as one of that type. */
final class TypeMatch {
    private static final Set<String> TEXT =
            Set.of("text", "character varying", "character", "bpchar", "name", "citext");

    private final Server server;
    private final Map<String, Optional<String>> canonical = new HashMap<>();

    TypeMatch(Server server) {
        this.server = server;
    }

    /** Whether it is that very type, its modifier included, however the expected one is spelled. */
    boolean same(String expected, CatalogColumn column) {
        return expected.equals(column.type())
                || canonical(expected).filter(without(column.type())::equals).isPresent()
                        && modifier(expected).equals(modifier(column.type()));
    }

    /** A declared type without modifier takes any modifier, text takes all that reads as text, a domain is its base. */
    boolean accepts(String declared, CatalogColumn column) {
        if (declared.equals(column.type())) {
            return true;
        }
        Optional<String> base = canonical(declared);
        if (base.isEmpty()) {
            return false;
        }
        String modifier = modifier(declared);
        if (!modifier.isEmpty()) {
            return base.get().equals(without(column.type())) && modifier.equals(modifier(column.type()));
        }
        boolean array = base.get().endsWith("[]");
        String element = array ? base.get().substring(0, base.get().length() - 2) : base.get();
        return array == column.array() && reads(element, column);
    }

    private static boolean reads(String declared, CatalogColumn column) {
        boolean text = declared.equals("text") && (column.enumerated() || isText(column.element()));
        return text || declared.equals(column.element());
    }

    private static boolean isText(String type) {
        return TEXT.contains(type) || type.endsWith(".citext");
    }

    /** PostgreSQL's spelling of the declared type without its modifier; empty if there is no such type. */
    private Optional<String> canonical(String declared) {
        return canonical.computeIfAbsent(declared, this::ask);
    }

    /** A text that is not even a type's name is an error before PostgreSQL 16 and null since. */
    private Optional<String> ask(String declared) {
        List<String> found = new ArrayList<>();
        server.inTransaction(() -> server.attempt(() -> found.addAll(server.query(
                "select coalesce(format_type(to_regtype(?), null), '')", row -> row.getString(1), declared))));
        return found.stream()
                .filter(type -> !type.isEmpty() && !type.equals("-"))
                .findFirst();
    }

    private static String modifier(String type) {
        int open = type.indexOf('(');
        return open < 0 ? "" : type.substring(open, type.lastIndexOf(')') + 1).replace(" ", "");
    }

    private static String without(String type) {
        return type.replaceAll("\\(.*\\)", "");
    }
}
