package dev.headrace.processor.type;

import java.util.Objects;

/**
 * A column of what a function returns, or a field of a composite type.
 *
 * @param name its name; empty if it has none of its own
 * @param type its type
 */
public record OutputColumn(String name, PgType type) {
    public OutputColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
