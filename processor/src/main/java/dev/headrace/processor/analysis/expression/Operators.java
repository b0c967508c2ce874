package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.type.OperatorCall;
import dev.headrace.processor.type.OperatorResolution;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Refusal;
import dev.headrace.processor.type.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies operators to operands ({@code make_op} of PostgreSQL's parser). */
final class Operators {
    private final OperatorResolution resolution;
    private final Conversions conversions;
    private final NeverNull neverNull;
    private final CastAdvice advice;

    Operators(OperatorResolution resolution, Conversions conversions, NeverNull neverNull, Faults faults) {
        this.resolution = resolution;
        this.conversions = conversions;
        this.neverNull = neverNull;
        this.advice = new CastAdvice(resolution, faults);
    }

    /** The value of {@code left operator right}; {@code place} is the operator's. */
    Value binary(String operator, Span place, Operand left, Operand right) {
        List<Operand> operands = List.of(left, right);
        return Operand.allKnown(operands)
                ? applied(operator, place, operands, resolution.binary(operator, left.type(), right.type()))
                : Value.from(Operand.values(operands));
    }

    /** What the left operand of such an operator becomes. */
    Optional<PgType> leftType(String operator, Operand left, Operand right) {
        return resolution
                .binary(operator, left.type(), right.type())
                .value()
                .map(call -> call.operands().get(0));
    }

    /** The value of {@code operator operand}. */
    Value prefix(String operator, Span place, Operand operand) {
        return operand.known()
                ? applied(operator, place, List.of(operand), resolution.prefix(operator, operand.type()))
                : operand.value();
    }

    /** The value of {@code left operator ANY (array)}. */
    Value quantified(String operator, boolean all, Span place, Operand left, Operand array) {
        List<Operand> operands = List.of(left, array);
        if (!Operand.allKnown(operands)) {
            return Value.from(Operand.values(operands));
        }
        Value value = applied(operator, place, operands, resolution.quantified(operator, left.type(), array.type()));
        // An element may be null, and then the answer may be.
        return value.type().isPresent()
                ? value.typed(PgType.BOOL, value.term().map(term -> quantified(all, term)))
                        .with(Nullability.NULLABLE)
                : value;
    }

    private static Term quantified(boolean all, Term term) {
        return new Term.Apply(all ? "all" : "any", List.of(term));
    }

    private Value applied(String operator, Span place, List<Operand> operands, Result<OperatorCall> resolved) {
        Optional<OperatorCall> call = resolved.value();
        if (call.isEmpty()) {
            resolved.refusal().ifPresent(why -> refuse(operator, place, operands, why));
            return Value.from(Operand.values(operands));
        }
        List<Value> converted = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            converted.add(conversions.to(call.get().operands().get(i), operands.get(i)));
        }
        boolean notNull = converted.stream().allMatch(Value::isNotNull) && neverNull.operator(call.get());
        return Value.computed(name(call.get()), call.get().result(), Nullability.notNullIf(notNull), converted);
    }

    private static String name(OperatorCall call) {
        return call.entry().function() + call.operands();
    }

    private void refuse(String operator, Span place, List<Operand> operands, Refusal why) {
        conversions.refuse(why, place, advice.about(operator, operands));
    }
}
