package dev.headrace.processor.type;

import java.util.Objects;

/**
 * A cast from one type to another.
 *
 * @param source what is cast
 * @param target to what
 * @param strength where it is applied without being written: the weakest context that allows it
 * @param method how it is done
 */
public record CastEntry(PgType source, PgType target, Strength strength, Method method) {
    public CastEntry {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(method, "method");
    }

    /** How a value is cast: {@code pg_cast.castmethod}. */
    public enum Method {
        /** The bytes are the same. */
        BINARY,
        FUNCTION,
        /** Through text. */
        INPUT_OUTPUT
    }
}
