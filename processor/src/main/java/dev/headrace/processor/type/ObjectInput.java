package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of regclass and its kin: names of what a database has, which only that database knows. */
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
            case "regtype" ->
                TypeSpelling.parse(literal).then(TypeNames::spelled).refusal();
            case "regproc" -> function(literal);
            case "regrole", "regnamespace" ->
                parts(literal).filter(parts -> parts.size() == 1).isEmpty() ? invalidName() : Optional.empty();
            default -> parts(literal).isEmpty() ? invalidName() : Optional.empty();
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

    private Optional<Refusal> function(String literal) {
        Optional<List<String>> parts = parts(literal);
        if (parts.isEmpty()) {
            return invalidName();
        }
        if (catalog.functions(String.join(".", parts.get())).size() > 1) {
            return Optional.of(Refusal.of("ambiguous_function", "more than one function named \"" + literal + "\""));
        }
        return Optional.empty();
    }
}
