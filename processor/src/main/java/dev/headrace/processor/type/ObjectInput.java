package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of regclass and its kin: names of what is in the catalog. */
final class ObjectInput {
    private static final Pattern PART = Pattern.compile("\"((?:[^\"]|\"\")+)\"|([^\\s\".]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+|-");
    private static final String INVALID_NAME = "invalid_name";

    private final Catalog catalog;

    ObjectInput(Catalog catalog) {
        this.catalog = catalog;
    }

    Optional<Refusal> fault(String literal, String type) {
        if (NUMBER.matcher(literal).matches()) {
            return Optional.empty();
        }
        return switch (type) {
            case "regtype" -> new TypeNames(catalog).parse(literal).refusal();
            case "regclass" -> relation(literal);
            case "regproc" -> function(literal);
            default -> Optional.empty();
        };
    }

    /** The parts of a name as PostgreSQL keeps them; empty if it is none. */
    private static Optional<List<String>> parts(String literal) {
        String text = InputSyntax.trimmed(literal);
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int at = 0;
        do {
            if (!part.region(at, text.length()).lookingAt()) {
                return Optional.empty();
            }
            parts.add(
                    part.group(1) != null
                            ? part.group(1).replace("\"\"", "\"")
                            : part.group(2).toLowerCase(Locale.ROOT));
            at = part.end() + 1;
        } while (part.end() < text.length() && text.charAt(part.end()) == '.');
        return part.end() == text.length() ? Optional.of(parts) : Optional.empty();
    }

    private static Optional<Refusal> invalidName() {
        return Optional.of(Refusal.of(INVALID_NAME, "invalid name syntax"));
    }

    /** What is in view by its name, and the system's own, whose names are not all known. */
    private Optional<Refusal> relation(String literal) {
        Optional<List<String>> parts = parts(literal);
        if (parts.isEmpty()) {
            return invalidName();
        }
        String name = String.join(".", parts.get());
        String last = parts.get().get(parts.get().size() - 1);
        boolean system = last.startsWith("pg_") || parts.get().get(0).equals("information_schema");
        return system
                        || catalog.type(name)
                                .filter(type -> type.kind() == TypeKind.COMPOSITE)
                                .isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "undefined_table",
                        "relation \"" + name + "\" does not exist",
                        "the models and sources of refs can be named; what else the database has is found by it alone: '"
                                + literal + "'::text"));
    }

    private Optional<Refusal> function(String literal) {
        Optional<List<String>> parts = parts(literal);
        if (parts.isEmpty()) {
            return invalidName();
        }
        String name = String.join(".", parts.get());
        int found = catalog.functions(name).size();
        if (found > 1) {
            return Optional.of(Refusal.of("ambiguous_function", "more than one function named \"" + literal + "\""));
        }
        return found == 1
                ? Optional.empty()
                : Optional.of(Refusal.of("undefined_function", "function \"" + literal + "\" does not exist"));
    }
}
