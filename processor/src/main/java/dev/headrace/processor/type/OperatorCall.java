package dev.headrace.processor.type;

import java.util.List;

/**
 * What an operator means between two types.
 *
 * @param entry the operator
 * @param operands what the operands are converted to
 * @param result the result's type
 */
public record OperatorCall(OperatorEntry entry, List<PgType> operands, PgType result) {
    public OperatorCall {
        operands = List.copyOf(operands);
    }
}
