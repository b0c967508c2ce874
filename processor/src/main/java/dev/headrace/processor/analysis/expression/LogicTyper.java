package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression.Operation;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** AND, OR, NOT, and the tests that answer about any value: IS NULL, IS TRUE, IS JSON. */
final class LogicTyper {
    private static final Set<String> JSON_INPUTS = Set.of("json", "jsonb", "bytea", "unknown");

    private final Conversions conversions;
    private final Faults faults;

    LogicTyper(Conversions conversions, Faults faults) {
        this.conversions = conversions;
        this.faults = faults;
    }

    /** AND, OR or NOT of these. */
    Value connective(String operator, List<Operand> operands) {
        List<Value> values = new ArrayList<>();
        operands.forEach(operand -> values.add(conversions.truth(operator, operand)));
        Nullability nullability =
                Nullability.strict(values.stream().map(Value::nullability).toList());
        return Value.computed(operator.toLowerCase(Locale.ROOT), PgType.BOOL, nullability, values);
    }

    /** A test of one value, whose answer is never null unless it is about the value's inside. */
    Value test(Operation operation, Operand operand) {
        String operator = operation.operator();
        String plain = operator.replace("IS NOT ", "IS ");
        Value tested = switch (plain) {
            case "IS TRUE", "IS FALSE", "IS UNKNOWN" -> conversions.truth(operator, operand);
            case "IS DOCUMENT" -> conversions.required(PgType.of("xml"), "IS DOCUMENT", operand);
            default -> operand.value();
        };
        if (plain.startsWith("IS JSON")) {
            checkJson(operand);
        }
        boolean inside = plain.startsWith("IS JSON") || plain.equals("IS DOCUMENT");
        Nullability nullability = inside ? Nullability.NULLABLE : Nullability.NOT_NULL;
        return Value.computed(operator.toLowerCase(Locale.ROOT), PgType.BOOL, nullability, List.of(tested));
    }

    /** {@code IS NOT NULL}, or {@code IS NULL}. */
    Value presence(boolean present, Operand operand) {
        String test = present ? "is not null" : "is null";
        return Value.computed(test, PgType.BOOL, Nullability.NOT_NULL, List.of(operand.value()));
    }

    private void checkJson(Operand operand) {
        boolean input = !operand.known()
                || conversions.isString(operand.type())
                || !operand.type().array()
                        && JSON_INPUTS.contains(operand.type().name());
        if (!input) {
            faults.error(
                    Code.DATATYPE_MISMATCH,
                    operand.place(),
                    "cannot use type " + operand.type().plainText() + " in IS JSON predicate");
        }
    }
}
