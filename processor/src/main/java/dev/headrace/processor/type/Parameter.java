package dev.headrace.processor.type;

import java.util.Objects;

/**
 * A parameter of a function.
 *
 * @param mode which way it goes
 * @param name its name; empty if it has none
 * @param type its type, perhaps polymorphic
 */
public record Parameter(Mode mode, String name, PgType type) {
    public Parameter {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /** Which way a parameter goes: {@code pg_proc.proargmodes}. */
    public enum Mode {
        IN,
        OUT,
        INOUT,
        /** The last one in: an array of all further arguments. */
        VARIADIC,
        /** A column of RETURNS TABLE. */
        TABLE
    }

    boolean isInput() {
        return mode == Mode.IN || mode == Mode.INOUT || mode == Mode.VARIADIC;
    }

    boolean isOutput() {
        return mode == Mode.OUT || mode == Mode.INOUT || mode == Mode.TABLE;
    }
}
