package dev.headrace.processor.type;

import java.util.Objects;
import java.util.Optional;

/**
 * An argument of a call.
 *
 * @param type its type
 * @param name the parameter that it is written for; empty if it stands at its place
 */
public record Argument(PgType type, Optional<String> name) {
    public Argument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
    }

    /** An argument at its place. */
    public static Argument of(PgType type) {
        return new Argument(type, Optional.empty());
    }

    /** {@code name => …}. */
    public static Argument named(String name, PgType type) {
        return new Argument(type, Optional.of(name));
    }
}
