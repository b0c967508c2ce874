package dev.headrace.processor.analysis.expression;

import dev.headrace.Volatility;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.type.Argument;
import dev.headrace.processor.type.FunctionCall;
import dev.headrace.processor.type.FunctionEntry;
import dev.headrace.processor.type.FunctionResolution;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies functions to operands ({@code ParseFuncOrColumn} of PostgreSQL's parser). */
final class Functions {
    private final FunctionResolution resolution;
    private final Conversions conversions;
    private final NeverNull neverNull;

    Functions(FunctionResolution resolution, Conversions conversions, NeverNull neverNull) {
        this.resolution = resolution;
        this.conversions = conversions;
        this.neverNull = neverNull;
    }

    /** The value of a function that a construct of the grammar stands for. */
    Value apply(String name, Span place, List<Operand> operands) {
        if (!Operand.allKnown(operands)) {
            return Value.from(Operand.values(operands));
        }
        List<Argument> arguments =
                operands.stream().map(operand -> Argument.of(operand.type())).toList();
        Result<FunctionCall> call = resolution.call(name, arguments, false);
        call.refusal().ifPresent(why -> conversions.refuse(why, place));
        return call.value()
                .map(found -> value(found, false, operands))
                .orElseGet(() -> Value.from(Operand.values(operands)));
    }

    /** The value of a function that was found, its arguments converted to what it takes. */
    Value value(FunctionCall call, boolean variadic, List<Operand> operands) {
        List<Value> converted = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            PgType parameter = i < call.arguments().size()
                    ? call.arguments().get(i)
                    : operands.get(i).type();
            converted.add(conversions.to(parameter, operands.get(i)));
        }
        boolean notNull = converted.stream().allMatch(Value::isNotNull) && isNeverNull(call)
                || call.entry().filter(neverNull::evenOfNull).isPresent() && !variadic;
        // A cast to the type that it has leaves the value its modifier.
        PgType result = call.entry().isEmpty() && operands.get(0).type().sameAs(call.result())
                ? operands.get(0).type()
                : call.result();
        Value value = Value.computed(name(call), result, Nullability.notNullIf(notNull), converted);
        boolean composite = call.result().is("record") || call.columns().size() > 1;
        List<Column> fields = call.columns().stream()
                .filter(column -> composite)
                .filter(column -> !column.name().isEmpty())
                .map(column ->
                        new Column(column.name(), Optional.of(column.type()), Nullability.NULLABLE, value.origins()))
                .toList();
        Value whole = value.with(fields);
        return isStable(call) ? whole : whole.withoutTerm();
    }

    private boolean isNeverNull(FunctionCall call) {
        return !call.returnsSet() && call.entry().map(neverNull::function).orElse(true);
    }

    private static boolean isStable(FunctionCall call) {
        return !call.returnsSet()
                && call.entry()
                        .map(FunctionEntry::volatility)
                        .filter(Volatility.VOLATILE::equals)
                        .isEmpty();
    }

    private static String name(FunctionCall call) {
        return call.entry().map(FunctionEntry::name).orElse("cast") + call.arguments() + call.result();
    }
}
