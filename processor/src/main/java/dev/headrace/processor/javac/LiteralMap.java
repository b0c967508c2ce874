package dev.headrace.processor.javac;

import dev.headrace.processor.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A string expression of literals, character by character: where in the file each one of its value was written.
 *
 * @param value what the expression means
 * @param written the same before escapes became characters, as the user sees it in his editor without the indentation
 * @param escapes the escapes in text blocks, as spans of {@code written}
 */
record LiteralMap(MappedText value, MappedText written, List<Span> escapes) {
    LiteralMap {
        escapes = List.copyOf(escapes);
    }

    /** Reads the expression that begins at that offset and ends before the other; empty if it is not made of literals alone. */
    static Optional<LiteralMap> read(String source, int start, int end) {
        return StringLiteral.concatenation(UnicodeEscapes.translate(source, start, end))
                .map(LiteralMap::join);
    }

    private static LiteralMap join(List<StringLiteral> literals) {
        MappedText.Builder value = new MappedText.Builder();
        MappedText.Builder written = new MappedText.Builder();
        List<Span> escapes = new ArrayList<>();
        int end = 0;
        for (StringLiteral literal : literals) {
            MappedText text = literal.textBlock() ? TextBlockLines.strip(literal.content()) : literal.content();
            int before = written.length();
            EscapeSequences.translate(text, value, (from, to) -> {
                if (literal.textBlock()) {
                    escapes.add(new Span(before + from, before + to));
                }
            });
            written.add(text, 0, text.length());
            end = text.offset(text.length());
        }
        return new LiteralMap(value.endingAt(end), written.endingAt(end), escapes);
    }

    /** Where in the file that unit of a text stands; empty if the text is neither the value nor what is written. */
    OptionalInt offset(String text, int index) {
        if (text.equals(value.text())) {
            return OptionalInt.of(value.offset(index));
        }
        return text.equals(written.text()) ? OptionalInt.of(written.offset(index)) : OptionalInt.empty();
    }
}
