package dev.headrace.processor.analysis.relation;

import dev.headrace.processor.diagnostic.Span;
import java.util.Objects;

/**
 * A place of the SQL where the server gets another text: a part of a call of a function that is expanded at build, or what a
 * variable holds.
 *
 * @param span where in the SQL as the user wrote it; empty for a text that is put between two characters
 * @param text what stands there instead
 */
public record Replacement(Span span, String text) {
    public Replacement {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
