package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Refusal;
import dev.headrace.processor.type.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** DISTINCT and ORDER BY inside aggregates: what cannot be sorted or told apart ({@code transformAggregateCall}). */
final class AggregateKeys {
    private final Sorting sorting;
    private final Conversions conversions;
    private final Faults faults;

    AggregateKeys(Sorting sorting, Conversions conversions, Faults faults) {
        this.sorting = sorting;
        this.conversions = conversions;
        this.faults = faults;
    }

    /** Reports the keys that PostgreSQL cannot sort by, and arguments that it cannot tell apart. */
    void check(Call call, List<Operand> arguments, List<Operand> keys) {
        List<Operand> sorted = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (call.orderBy().get(i).using().isEmpty()) {
                sorted.add(keys.get(i));
            }
        }
        if (refused(sorted, true) || !call.distinct()) {
            return;
        }
        for (Operand key : keys) {
            if (isNoArgument(key, arguments)) {
                faults.error(
                        Code.INVALID_COLUMN_REFERENCE,
                        key.place(),
                        "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list");
                return;
            }
        }
        refused(arguments, false);
    }

    private boolean refused(List<Operand> operands, boolean order) {
        for (Operand operand : operands) {
            // A literal without a type is text by then.
            PgType type = operand.isUntyped() || !operand.known() ? PgType.TEXT : operand.type();
            Optional<Refusal> why = order ? sorting.unordered(type) : sorting.uncomparable(type);
            if (why.isPresent()) {
                conversions.refuse(why.get(), operand.place());
                return true;
            }
        }
        return false;
    }

    private static boolean isNoArgument(Operand key, List<Operand> arguments) {
        Optional<Term> term = key.value().term();
        return term.isPresent()
                && arguments.stream()
                        .map(argument -> argument.value().term())
                        .noneMatch(other -> other.isEmpty() || other.equals(term));
    }
}
