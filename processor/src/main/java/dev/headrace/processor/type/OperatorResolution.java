package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which operator a name means between two types. */
public final class OperatorResolution {
    private static final int REMEMBERED = 20_000;

    private final Catalog catalog;
    private final Candidates candidates;
    private final Polymorphism polymorphism;
    private final Map<Asked, Result<OperatorCall>> known;

    OperatorResolution(Catalog catalog, Candidates candidates, Polymorphism polymorphism) {
        this(catalog, candidates, polymorphism, new ConcurrentHashMap<>());
    }

    private OperatorResolution(
            Catalog catalog, Candidates candidates, Polymorphism polymorphism, Map<Asked, Result<OperatorCall>> known) {
        this.catalog = catalog;
        this.candidates = candidates;
        this.polymorphism = polymorphism;
        this.known = known;
    }

    /** The same over that catalog, remembering what this one remembers. */
    OperatorResolution over(Catalog other, Candidates others, Polymorphism meaning) {
        return new OperatorResolution(other, others, meaning, known);
    }

    private record Asked(String name, List<PgType> operands) {}

    private record Overload(OperatorEntry entry) implements Candidates.Candidate {
        @Override
        public List<PgType> types() {
            return entry.operands();
        }
    }

    /** {@code left name right}. */
    public Result<OperatorCall> binary(String name, PgType left, PgType right) {
        return remembered(new Asked(name, List.of(left.withoutModifier(), right.withoutModifier())));
    }

    /** {@code name operand}. */
    public Result<OperatorCall> prefix(String name, PgType operand) {
        return remembered(new Asked(name, List.of(operand.withoutModifier())));
    }

    /** {@code left name ANY (array)}: the operator between the left and the array's elements; the result is boolean. */
    public Result<OperatorCall> quantified(String name, PgType left, PgType array) {
        Optional<PgType> element = array.isUnknown() ? Optional.of(array) : catalog.element(catalog.base(array));
        if (element.isEmpty()) {
            return Result.refused("wrong_object_type", "op ANY/ALL (array) requires array on right side");
        }
        return binary(name, left, element.get()).then(call -> {
            if (!call.result().is("bool")) {
                return Result.refused("wrong_object_type", "op ANY/ALL (array) requires operator to yield boolean");
            }
            PgType compared = call.operands().get(1);
            if (catalog.array(compared).isEmpty()) {
                return Result.refused(
                        "undefined_object", "could not find array type for data type " + compared.plainText());
            }
            List<PgType> operands = List.of(call.operands().get(0), compared.arrayOf());
            return Result.found(new OperatorCall(call.entry(), operands, call.result()));
        });
    }

    private Result<OperatorCall> remembered(Asked asked) {
        Result<OperatorCall> before = known.get(asked);
        if (before != null) {
            return before;
        }
        Result<OperatorCall> resolved = resolve(asked);
        if (known.size() < REMEMBERED && asked.operands().stream().noneMatch(catalog::isPassing)) {
            known.put(asked, resolved);
        }
        return resolved;
    }

    private Result<OperatorCall> resolve(Asked asked) {
        List<Overload> overloads = catalog.operators(asked.name()).stream()
                .filter(entry -> entry.operands().size() == asked.operands().size())
                .map(Overload::new)
                .toList();
        Optional<Overload> exact = exact(overloads, asked.operands());
        if (exact.isPresent()) {
            return call(exact.get().entry(), asked);
        }
        List<Overload> applicable = candidates.applicable(overloads, asked.operands());
        if (applicable.isEmpty()) {
            return notFound(asked);
        }
        return (applicable.size() == 1 ? Optional.of(applicable.get(0)) : candidates.best(applicable, asked.operands()))
                .map(best -> call(best.entry(), asked))
                .orElseGet(() -> ambiguous(asked));
    }

    /** Beside an unknown operand the other's type is assumed, and below a domain its base. */
    private Optional<Overload> exact(List<Overload> overloads, List<PgType> operands) {
        boolean oneUnknown = operands.size() == 2
                && operands.get(0).isUnknown() != operands.get(1).isUnknown();
        if (!oneUnknown) {
            return exactly(overloads, operands);
        }
        PgType type = operands.get(operands.get(0).isUnknown() ? 1 : 0);
        PgType base = catalog.base(type).withoutModifier();
        return exactly(overloads, List.of(type, type)).or(() -> exactly(overloads, List.of(base, base)));
    }

    private static Optional<Overload> exactly(List<Overload> overloads, List<PgType> operands) {
        return overloads.stream()
                .filter(overload -> overload.types().equals(operands))
                .findFirst();
    }

    private Result<OperatorCall> call(OperatorEntry entry, Asked asked) {
        return polymorphism
                .resolve(asked.operands(), entry.operands(), List.of(entry.result()))
                .then(types -> {
                    List<PgType> operands = new ArrayList<>(types);
                    PgType result = operands.remove(types.size() - 1);
                    return Result.found(new OperatorCall(entry, operands, result));
                });
    }

    private static Result<OperatorCall> notFound(Asked asked) {
        String hint = asked.operands().size() == 2
                ? "No operator matches the given name and argument types. You might need to add explicit type casts."
                : "No operator matches the given name and argument type. You might need to add an explicit type cast.";
        return Result.refused("undefined_function", "operator does not exist: " + signature(asked), hint);
    }

    private static Result<OperatorCall> ambiguous(Asked asked) {
        return Result.refused(
                "ambiguous_function",
                "operator is not unique: " + signature(asked),
                "Could not choose a best candidate operator. You might need to add explicit type casts.");
    }

    private static String signature(Asked asked) {
        String last = asked.operands().get(asked.operands().size() - 1).plainText();
        String first = asked.operands().size() == 2 ? asked.operands().get(0).plainText() + " " : "";
        return first + asked.name() + " " + last;
    }
}
