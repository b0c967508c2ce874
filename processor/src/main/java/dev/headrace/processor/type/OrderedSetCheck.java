package dev.headrace.processor.type;

import dev.headrace.processor.type.FunctionEntry.Kind;
import dev.headrace.processor.type.FunctionEntry.OrderedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** WITHIN GROUP stands where an ordered-set aggregate needs it, with as many arguments as it needs. */
final class OrderedSetCheck {
    private final CommonType common;

    OrderedSetCheck(CommonType common) {
        this.common = common;
    }

    Result<FunctionOverload> check(FunctionOverload overload, Invocation call) {
        FunctionEntry entry = overload.entry();
        Optional<OrderedSet> orderedSet = entry.orderedSet();
        if (orderedSet.isPresent()) {
            return call.ordering().isPresent()
                    ? counted(overload, call, orderedSet.get())
                    : Result.refused(
                            "wrong_object_type", "WITHIN GROUP is required for ordered-set aggregate " + call.name());
        }
        if (call.ordering().isEmpty()) {
            return Result.found(overload);
        }
        return switch (entry.kind()) {
            case AGGREGATE ->
                Result.refused(
                        "wrong_object_type",
                        call.name() + " is not an ordered-set aggregate, so it cannot have WITHIN GROUP");
            case WINDOW ->
                Result.refused("wrong_object_type", "window function " + call.name() + " cannot have WITHIN GROUP");
            default -> noAggregate(call);
        };
    }

    static <T> Result<T> noAggregate(Invocation call) {
        return Result.refused(
                "wrong_object_type", "WITHIN GROUP specified, but " + call.name() + " is not an aggregate function");
    }

    private static Result<FunctionOverload> counted(FunctionOverload overload, Invocation call, OrderedSet orderedSet) {
        int ordering = call.ordering().orElseThrow();
        int direct = call.arguments().size() - ordering;
        boolean variadic = overload.entry().variadic().isPresent();
        if (!variadic
                || orderedSet.directArguments() < overload.entry().inputs().size()) {
            return direct == orderedSet.directArguments()
                    ? Result.found(overload)
                    : wrong(call, directHint(call, orderedSet.directArguments(), direct));
        }
        return overload.expanded() == 2 * ordering
                ? Result.found(overload)
                : wrong(call, hypotheticalHint(call, overload.expanded() - ordering, ordering));
    }

    private static String directHint(Invocation call, int wanted, int given) {
        return "There is an ordered-set aggregate " + call.name() + ", but it requires " + wanted + " direct argument"
                + (wanted == 1 ? "" : "s") + ", not " + given + ".";
    }

    private static String hypotheticalHint(Invocation call, int direct, int ordering) {
        return "To use the hypothetical-set aggregate " + call.name()
                + ", the number of hypothetical direct arguments (here " + direct
                + ") must match the number of ordering columns (here " + ordering + ").";
    }

    private static Result<FunctionOverload> wrong(Invocation call, String hint) {
        return Result.refused("undefined_function", "function " + call.signature() + " does not exist", hint);
    }

    /** A hypothetical argument and the ordering column that it is compared with become of one type. */
    Result<FunctionCall> unify(FunctionOverload overload, Invocation call, FunctionCall typed) {
        boolean hypothetical = overload.entry().kind() == Kind.AGGREGATE
                && overload.entry()
                        .orderedSet()
                        .filter(OrderedSet::hypothetical)
                        .isPresent();
        if (!hypothetical) {
            return Result.found(typed);
        }
        List<PgType> types = new ArrayList<>(typed.arguments());
        int ordering = call.ordering().orElseThrow();
        int first = types.size() - 2 * ordering;
        for (int i = first; i < first + ordering; i++) {
            Result<PgType> one = common.choose(List.of(types.get(i + ordering), types.get(i)), "WITHIN GROUP")
                    .type();
            if (one.refusal().isPresent()) {
                return Result.refused(one.refusal().get());
            }
            types.set(i, one.value().orElseThrow());
            types.set(i + ordering, one.value().orElseThrow());
        }
        return Result.found(typed.with(types));
    }
}
