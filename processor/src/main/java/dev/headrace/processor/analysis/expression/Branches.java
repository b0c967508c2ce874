package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Optional;

/**
 * Values that were brought to one type.
 *
 * @param type their type, with its modifier if they agree on one; empty if they have none because of a fault that has been reported
 * @param values each of them as a value of that type
 */
public record Branches(Optional<PgType> type, List<Value> values) {
    public Branches {
        values = List.copyOf(values);
    }

    /** Whether none of them can be null. */
    boolean allNotNull() {
        return values.stream().allMatch(Value::isNotNull);
    }

    /** Whether one of them cannot be null. */
    boolean anyNotNull() {
        return values.stream().anyMatch(Value::isNotNull);
    }

    /** One of these values, by what has that name in terms. */
    Value oneOf(String name, Nullability nullability) {
        Value value = Value.computed(name, type.orElse(PgType.UNKNOWN), nullability, values);
        return type.isPresent()
                ? value
                : Value.of(Origins.union(values.stream().map(Value::origins).toList()));
    }
}
