package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.FunctionCall;
import dev.headrace.processor.type.FunctionEntry;
import java.util.List;
import java.util.Optional;

/** What may be written around a call: DISTINCT, ORDER BY, FILTER and OVER are not for every kind of function. */
final class CallRules {
    private final Catalog catalog;
    private final Faults faults;

    CallRules(Catalog catalog, Faults faults) {
        this.catalog = catalog;
        this.faults = faults;
    }

    static CallKind kind(FunctionCall found, Call call) {
        CallKind.Form form = found.entry().map(CallRules::form).orElse(CallKind.Form.PLAIN);
        return new CallKind(form, found.returnsSet(), call.over().isPresent());
    }

    private static CallKind.Form form(FunctionEntry entry) {
        return switch (entry.kind()) {
            case AGGREGATE -> CallKind.Form.AGGREGATE;
            case WINDOW -> CallKind.Form.WINDOW;
            default -> CallKind.Form.PLAIN;
        };
    }

    /** The kind that all functions of that name are of. */
    Optional<CallKind> likelyKind(String name, Call call) {
        List<CallKind> kinds = catalog.functions(name).stream()
                .map(entry -> new CallKind(
                        form(entry), entry.returnsSet(), call.over().isPresent()))
                .distinct()
                .toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    /** Whether the call may be written so; if not, that is reported. */
    boolean allow(FunctionCall found, Call call) {
        String name = call.name().get(call.name().size() - 1).text();
        Optional<Fault> fault = switch (kind(found, call).form()) {
            case PLAIN -> plain(name, call);
            case AGGREGATE -> call.over().isPresent() ? window(name, found, call) : aggregate(name, call);
            case WINDOW -> window(name, found, call);
        };
        fault.ifPresent(wrong -> faults.error(wrong.code, call.span(), wrong.message));
        return fault.isEmpty();
    }

    /** Whether an ordered-set aggregate is called with OVER, which PostgreSQL reports before it looks at the arguments. */
    boolean refuseWindowOfOrderedSet(String name, Call call) {
        boolean window = call.withinGroup()
                && call.over().isPresent()
                && catalog.functions(name).stream()
                        .anyMatch(entry -> entry.orderedSet().isPresent());
        if (window) {
            String message = "OVER is not supported for ordered-set aggregate " + name;
            faults.error(Code.FEATURE_NOT_SUPPORTED, call.span(), message);
        }
        return window;
    }

    private record Fault(Code code, String message) {}

    private static Optional<Fault> plain(String name, Call call) {
        String notAnAggregate = " specified, but " + name + " is not an aggregate function";
        if (call.star()) {
            return wrongObject(name + "(*)" + notAnAggregate);
        }
        if (call.distinct()) {
            return wrongObject("DISTINCT" + notAnAggregate);
        }
        if (!call.orderBy().isEmpty()) {
            return wrongObject("ORDER BY" + notAnAggregate);
        }
        if (call.filter().isPresent()) {
            return wrongObject("FILTER" + notAnAggregate);
        }
        return call.over().isPresent()
                ? wrongObject("OVER specified, but " + name + " is not a window function nor an aggregate function")
                : Optional.empty();
    }

    private static Optional<Fault> aggregate(String name, Call call) {
        if (call.arguments().isEmpty() && !call.star() && !call.withinGroup()) {
            return parameterless(name);
        }
        return call.arguments().stream().anyMatch(Expression.Named.class::isInstance)
                ? notSupported("aggregates cannot use named arguments")
                : Optional.empty();
    }

    private static Optional<Fault> window(String name, FunctionCall found, Call call) {
        boolean aggregate = found.entry().orElseThrow().kind() == FunctionEntry.Kind.AGGREGATE;
        if (call.over().isEmpty()) {
            return wrongObject("window function " + name + " requires an OVER clause");
        }
        if (call.withinGroup()) {
            return notSupported("OVER is not supported for ordered-set aggregate " + name);
        }
        if (call.distinct()) {
            return notSupported("DISTINCT is not implemented for window functions");
        }
        if (aggregate && call.arguments().isEmpty() && !call.star()) {
            return parameterless(name);
        }
        if (!call.orderBy().isEmpty()) {
            return notSupported("aggregate ORDER BY is not implemented for window functions");
        }
        return !aggregate && call.filter().isPresent()
                ? notSupported("FILTER is not implemented for non-aggregate window functions")
                : Optional.empty();
    }

    private static Optional<Fault> parameterless(String name) {
        return wrongObject(name + "(*) must be used to call a parameterless aggregate function");
    }

    private static Optional<Fault> wrongObject(String message) {
        return Optional.of(new Fault(Code.WRONG_OBJECT_TYPE, message));
    }

    private static Optional<Fault> notSupported(String message) {
        return Optional.of(new Fault(Code.FEATURE_NOT_SUPPORTED, message));
    }
}
