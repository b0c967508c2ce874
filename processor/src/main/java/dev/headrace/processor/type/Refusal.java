package dev.headrace.processor.type;

import java.util.Objects;
import java.util.Optional;

/**
 * Why PostgreSQL would refuse something about types.
 *
 * @param condition PostgreSQL's condition name, {@code undefined_function}
 * @param message PostgreSQL's words
 * @param hint PostgreSQL's DETAIL or HINT; empty if it has none
 */
public record Refusal(String condition, String message, Optional<String> hint) {
    public Refusal {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    static Refusal of(String condition, String message) {
        return new Refusal(condition, message, Optional.empty());
    }

    static Refusal of(String condition, String message, String hint) {
        return new Refusal(condition, message, Optional.of(hint));
    }
}
