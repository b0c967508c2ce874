package dev.headrace.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code @SqlType} says: {@code mood enum('ok', 'bad')} or {@code posint domain(int4 not null)}.
 *
 * @param name the type's name as PostgreSQL keeps it
 * @param kind what it is
 */
record SqlTypeText(String name, TypeDeclaration.Kind kind) {
    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";
    private static final Pattern TEXT = Pattern.compile(
            "\\s*((?:" + NAME + "\\s*\\.\\s*)?" + NAME + ")\\s+(enum|domain)\\s*\\((.*)\\)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("\\s*'((?:[^']|'')*)'\\s*(,|$)");
    private static final Pattern CONSTRAINTS =
            Pattern.compile("\\s(not\\s+null|null|check|constraint|default|collate)\\b", Pattern.CASE_INSENSITIVE);

    /** What the text says; empty if it is neither of the two. */
    static Optional<SqlTypeText> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = folded(matcher.group(1));
        String inside = matcher.group(3);
        return matcher.group(2).equalsIgnoreCase("enum")
                ? labels(inside).map(labels -> new SqlTypeText(name, new TypeDeclaration.Kind.EnumOf(labels)))
                : domain(inside).map(domain -> new SqlTypeText(name, domain));
    }

    private static Optional<List<String>> labels(String inside) {
        List<String> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(inside);
        int end = 0;
        while (label.find(end) && label.start() == end) {
            labels.add(label.group(1).replace("''", "'"));
            end = label.end();
            if (label.group(2).isEmpty()) {
                break;
            }
        }
        boolean whole = end == inside.length() && !inside.stripTrailing().endsWith(",");
        return whole && !labels.isEmpty() ? Optional.of(labels) : Optional.empty();
    }

    private static Optional<TypeDeclaration.Kind> domain(String inside) {
        Matcher constraints = CONSTRAINTS.matcher(inside);
        int end = constraints.find() ? constraints.start() : inside.length();
        String base = inside.substring(0, end).strip();
        return base.isEmpty()
                ? Optional.empty()
                : Optional.of(new TypeDeclaration.Kind.DomainOf(
                        base, inside.substring(end).strip()));
    }

    private static String folded(String written) {
        Matcher part = Pattern.compile(NAME).matcher(written);
        List<String> parts = new ArrayList<>();
        while (part.find()) {
            String name = part.group();
            parts.add(
                    name.startsWith("\"")
                            ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                            : name.toLowerCase(Locale.ROOT));
        }
        return String.join(".", parts);
    }
}
