package dev.headrace.processor.type;

import java.util.Objects;

/**
 * A PostgreSQL type.
 *
 * @param text PostgreSQL's own spelling, as {@code format_type} prints it: {@code bigint}, {@code numeric(10,2)}, {@code text[]}
 */
public record PgType(String text) {
    public PgType {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
