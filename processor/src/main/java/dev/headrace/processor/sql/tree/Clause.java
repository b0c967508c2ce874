package dev.headrace.processor.sql.tree;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a function of SQL/JSON or SQL/XML says beside its operands.
 *
 * @param words its words in full and in upper case: {@code FORMAT JSON ENCODING UTF8}, {@code ABSENT ON NULL}, {@code DEFAULT ON
 *     EMPTY}
 * @param value the operand that it is about: what FORMAT formats, the value of DEFAULT; empty of the FORMAT of RETURNING
 */
public record Clause(String words, Optional<Expression> value, Span span) {
    private static final String FORMAT = "FORMAT JSON";
    private static final String NESTED = "NESTED PATH";
    private static final String ENCODING = FORMAT + " ENCODING ";

    /** FORMAT JSON. */
    public static Clause format(Optional<Name> encoding, Optional<Expression> value, Span span) {
        String words = encoding.map(name -> ENCODING + name.text().toUpperCase(Locale.ROOT))
                .orElse(FORMAT);
        return new Clause(words, value, span);
    }

    /** A nested path of JSON_TABLE. */
    public static Clause nested(Expression path, Span span) {
        return new Clause(NESTED, Optional.of(path), span);
    }

    /** The nested paths among them. */
    public static Stream<Expression> nestedPaths(List<Clause> clauses) {
        return clauses.stream().filter(clause -> clause.words.equals(NESTED)).flatMap(clause -> clause.value.stream());
    }

    /** Those among them that are FORMAT JSON. */
    public static Stream<Clause> formats(List<Clause> clauses) {
        return clauses.stream().filter(clause -> clause.words.startsWith(FORMAT));
    }

    /** What behind FORMAT JSON names an encoding. */
    public Optional<String> encoding() {
        return words.startsWith(ENCODING) ? Optional.of(words.substring(ENCODING.length())) : Optional.empty();
    }

    /** What is to be done on that event, {@code ON EMPTY} or {@code ON ERROR}; empty of a clause about something else. */
    public Optional<String> behaviour(String event) {
        return words.endsWith(" " + event)
                ? Optional.of(words.substring(0, words.length() - event.length() - 1))
                : Optional.empty();
    }
}
