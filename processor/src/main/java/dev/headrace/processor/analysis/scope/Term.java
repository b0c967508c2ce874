package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Optional;

/** An expression whose names are resolved, without its places: two expressions are the same if their terms are equal. */
public sealed interface Term {
    /** A column. */
    record Column(Slot slot) implements Term {}

    /**
     * A constant.
     *
     * @param type its type, {@code unknown} for a string that no context has given one
     * @param text its value; empty for NULL
     */
    record Constant(PgType type, Optional<String> text) implements Term {}

    /**
     * A function, operator, cast or construct applied to operands.
     *
     * @param name tells it from every other, with the operand types where they choose it
     */
    record Apply(String name, List<Term> operands) implements Term {
        public Apply {
            operands = List.copyOf(operands);
        }
    }
}
