package dev.headrace.processor.type;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of arrays, ranges and rows. */
final class ContainerInput {
    private static final String PART = "(?:\"(?:[^\"\\\\]|\\\\.|\"\")*+\"|\\\\.|[^\\]),\"\\\\])*+";
    private static final Pattern RANGE =
            Pattern.compile("\\s*[\\[(](?<lower>" + PART + "),(?<upper>" + PART + ")[\\])]\\s*", Pattern.DOTALL);

    private static final Pattern MULTIRANGE =
            Pattern.compile("\\{\\s*(?:(?:[\\[(]|empty).*)?}", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Catalog catalog;
    private final InputSyntax elements;

    ContainerInput(Catalog catalog, InputSyntax elements) {
        this.catalog = catalog;
        this.elements = elements;
    }

    Optional<Refusal> array(String literal, PgType type) {
        String text = InputSyntax.trimmed(literal);
        boolean odd = text.startsWith("[") || type.name().equals("box");
        if (odd) {
            return Optional.empty();
        }
        ArrayLiteral array = new ArrayLiteral(text);
        if (!array.isWellFormed()) {
            return malformed("array", literal);
        }
        return array.elements().stream()
                .flatMap(element -> elements.fault(element, type.element()).stream())
                .findFirst();
    }

    Optional<Refusal> range(String literal, TypeEntry range) {
        if (InputSyntax.trimmed(literal).toLowerCase(Locale.ROOT).equals("empty")) {
            return Optional.empty();
        }
        Matcher bounds = RANGE.matcher(literal);
        if (!bounds.matches()) {
            return malformed("range", literal);
        }
        return bound(bounds.group("lower"), range).or(() -> bound(bounds.group("upper"), range));
    }

    /** An empty bound is none; a quoted one is left to the server. */
    private Optional<Refusal> bound(String bound, TypeEntry range) {
        boolean plain = !bound.isEmpty() && bound.indexOf('"') < 0 && bound.indexOf('\\') < 0;
        return plain ? range.related().flatMap(type -> elements.fault(bound, catalog.base(type))) : Optional.empty();
    }

    Optional<Refusal> multirange(String literal) {
        String text = InputSyntax.trimmed(literal);
        return MULTIRANGE.matcher(text).matches() ? Optional.empty() : malformed("multirange", literal);
    }

    Optional<Refusal> record(String literal) {
        String text = InputSyntax.trimmed(literal);
        return text.startsWith("(") && text.endsWith(")") ? Optional.empty() : malformed("record", literal);
    }

    private static Optional<Refusal> malformed(String what, String literal) {
        return Optional.of(
                Refusal.of("invalid_text_representation", "malformed " + what + " literal: \"" + literal + "\""));
    }
}
