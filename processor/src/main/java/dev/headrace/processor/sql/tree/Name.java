package dev.headrace.processor.sql.tree;

import dev.headrace.processor.diagnostic.Span;

/**
 * An identifier.
 *
 * @param text as PostgreSQL keeps it: folded to lower case unless it was quoted, without the quotes
 * @param span where it stands
 */
public record Name(String text, Span span) {
    @Override
    public String toString() {
        return text;
    }
}
