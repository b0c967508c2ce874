package dev.headrace.processor.type;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An operator.
 *
 * @param name its name, {@code ||}
 * @param left its left operand's type; empty of a prefix operator
 * @param right its right operand's type
 * @param result its result's type, perhaps polymorphic
 * @param function the function that does it
 */
public record OperatorEntry(String name, Optional<PgType> left, PgType right, PgType result, String function) {
    public OperatorEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(function, "function");
    }

    /** The operands' types. */
    public List<PgType> operands() {
        return left.map(first -> List.of(first, right)).orElseGet(() -> List.of(right));
    }
}
