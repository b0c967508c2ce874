package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.type.Argument;
import dev.headrace.processor.type.FunctionCall;
import dev.headrace.processor.type.FunctionResolution;
import dev.headrace.processor.type.Refusal;
import dev.headrace.processor.type.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Calls of functions, aggregates and window functions by name. */
final class CallTyper {
    private final ExpressionAnalyzer expressions;
    private final FunctionResolution resolution;
    private final Functions functions;
    private final DeclaredCalls declared;
    private final RowTyper rows;
    private final CallRules rules;
    private final AggregateNulls aggregates;
    private final FunctionAdvice advice;
    private final Conversions conversions;

    CallTyper(
            ExpressionAnalyzer expressions,
            FunctionResolution resolution,
            Functions functions,
            DeclaredCalls declared,
            RowTyper rows,
            CallRules rules,
            AggregateNulls aggregates,
            FunctionAdvice advice,
            Conversions conversions) {
        this.expressions = expressions;
        this.resolution = resolution;
        this.functions = functions;
        this.declared = declared;
        this.rows = rows;
        this.rules = rules;
        this.aggregates = aggregates;
        this.advice = advice;
        this.conversions = conversions;
    }

    Value type(Call call, Scope scope) {
        List<Operand> operands = expressions.operands(call.arguments(), scope);
        List<Operand> sortKeys = expressions.operands(
                call.orderBy().stream().map(SortKey::expression).toList(), scope);
        List<Value> deciding = new ArrayList<>(Operand.values(sortKeys));
        call.filter().ifPresent(filter -> deciding.add(expressions.condition(filter, scope, "FILTER")));
        call.over().ifPresent(window -> deciding.addAll(expressions.window(window, scope)));
        List<Operand> all = new ArrayList<>(operands);
        if (call.withinGroup()) {
            all.addAll(sortKeys);
        }
        Value value = Operand.allKnown(all) ? resolved(call, operands, sortKeys, all, scope) : faulty(call, all);
        return value.influencedBy(deciding);
    }

    /** What is not known of its arguments hides the function, but hardly what kind it is of. */
    private Value faulty(Call call, List<Operand> all) {
        rules.likelyKind(name(call), call).ifPresent(kind -> expressions.rememberCall(call, kind));
        return Value.from(Operand.values(all));
    }

    private Value resolved(Call call, List<Operand> operands, List<Operand> sortKeys, List<Operand> all, Scope scope) {
        List<Argument> arguments = arguments(call, operands);
        Result<FunctionCall> result = call.withinGroup()
                ? resolution.withinGroup(name(call), arguments, arguments(List.of(), sortKeys))
                : resolution.call(name(call), arguments, call.variadic());
        Optional<FunctionCall> found = result.value();
        if (found.isEmpty()) {
            return field(call, operands).orElseGet(() -> {
                refuse(call, operands, result.refusal().orElseThrow());
                return faulty(call, all);
            });
        }
        CallKind kind = CallRules.kind(found.get(), call);
        expressions.rememberCall(call, kind);
        expressions.rememberFunction(call, found.get());
        Value value = declared.value(found.get(), call, operands, functions.value(found.get(), call.variadic(), all));
        if (!rules.allow(found.get(), call)) {
            return Value.of(value.origins());
        }
        if (kind.form() == CallKind.Form.PLAIN) {
            return value;
        }
        boolean plain = call.filter().isEmpty()
                && call.over().isEmpty()
                && call.orderBy().isEmpty()
                && !call.distinct();
        Value shown = plain ? value : value.withoutTerm();
        return shown.with(Nullability.notNullIf(aggregates.isNotNull(found.get(), call, Operand.values(all), scope)));
    }

    private void refuse(Call call, List<Operand> operands, Refusal why) {
        boolean undefined = why.condition().equals("undefined_function");
        if (undefined && rules.refuseWindowOfOrderedSet(name(call), call)) {
            return;
        }
        if (undefined && (declared.isMissing(call) || declared.isInNoSchema(call))) {
            return;
        }
        conversions.refuse(why, call.span(), undefined ? advice.about(name(call), operands) : List.of());
    }

    /** {@code f(x)} is also the field f of a composite x. */
    private Optional<Value> field(Call call, List<Operand> operands) {
        boolean plain = call.name().size() == 1
                && operands.size() == 1
                && !call.distinct()
                && call.over().isEmpty();
        return plain
                ? rows.fieldNamed(call.name().get(0).text(), operands.get(0).value())
                : Optional.empty();
    }

    private static List<Argument> arguments(Call call, List<Operand> operands) {
        return arguments(call.arguments(), operands);
    }

    private static List<Argument> arguments(List<Expression> written, List<Operand> operands) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            boolean named = i < written.size() && written.get(i) instanceof Expression.Named;
            arguments.add(
                    named
                            ? Argument.named(
                                    ((Expression.Named) written.get(i))
                                            .parameter()
                                            .text(),
                                    operands.get(i).type())
                            : Argument.of(operands.get(i).type()));
        }
        return arguments;
    }

    static String name(Call call) {
        return call.name().stream().map(Name::text).collect(Collectors.joining("."));
    }
}
