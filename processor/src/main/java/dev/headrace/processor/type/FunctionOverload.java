package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A function as one call may mean it.
 *
 * @param entry the function
 * @param types the declared types of the call's arguments, in their order
 * @param expanded how many of the last arguments are elements of the variadic parameter; 0 if it is passed whole, or is none
 * @param lastInPlace whether the last argument is the last parameter's
 * @param doubtful whether another function may be meant just as well
 */
record FunctionOverload(FunctionEntry entry, List<PgType> types, int expanded, boolean lastInPlace, boolean doubtful)
        implements Candidates.Candidate {
    /** The function for that call, if their numbers and names fit. */
    static Optional<FunctionOverload> of(FunctionEntry entry, Invocation call) {
        List<Parameter> inputs = entry.inputs();
        boolean expand = entry.variadic().isPresent() && !call.variadic();
        if (call.hasNames()) {
            return expand || inputs.size() < call.arguments().size() ? Optional.empty() : named(entry, inputs, call);
        }
        int given = call.arguments().size();
        if (expand && given >= inputs.size()) {
            return Optional.of(expanded(entry, inputs, given));
        }
        boolean fits = given == inputs.size() || given < inputs.size() && given + entry.defaults() >= inputs.size();
        return fits ? Optional.of(new FunctionOverload(entry, types(inputs, given), 0, true, false)) : Optional.empty();
    }

    private static List<PgType> types(List<Parameter> inputs, int given) {
        return inputs.stream().limit(given).map(Parameter::type).toList();
    }

    private static FunctionOverload expanded(FunctionEntry entry, List<Parameter> inputs, int given) {
        int before = inputs.size() - 1;
        List<PgType> types = new ArrayList<>(types(inputs, before));
        types.addAll(
                Collections.nCopies(given - before, elementOf(inputs.get(before).type())));
        return new FunctionOverload(entry, types, given - before, true, false);
    }

    private static PgType elementOf(PgType variadic) {
        return switch (variadic.array() ? "" : variadic.name()) {
            case "any" -> variadic;
            case "anyarray" -> PgType.of("anyelement");
            case "anycompatiblearray" -> PgType.of("anycompatible");
            default -> variadic.element();
        };
    }

    private static Optional<FunctionOverload> named(FunctionEntry entry, List<Parameter> inputs, Invocation call) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            int place = call.arguments()
                    .get(i)
                    .name()
                    .map(name -> place(inputs, name))
                    .orElse(i);
            if (place < 0 || places.contains(place)) {
                return Optional.empty();
            }
            places.add(place);
        }
        int optional = inputs.size() - entry.defaults();
        for (int i = 0; i < optional; i++) {
            if (!places.contains(i)) {
                return Optional.empty();
            }
        }
        List<PgType> types =
                places.stream().map(place -> inputs.get(place).type()).toList();
        boolean inPlace = places.get(places.size() - 1) == places.size() - 1;
        return Optional.of(new FunctionOverload(entry, types, 0, inPlace, false));
    }

    private static int place(List<Parameter> inputs, String name) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Of functions that take the same arguments here, the one that needs no expansion; without one it is in doubt which. */
    static List<FunctionOverload> withoutDuplicates(List<FunctionOverload> overloads) {
        List<FunctionOverload> kept = new ArrayList<>();
        for (FunctionOverload next : overloads) {
            int same = indexOfSame(kept, next);
            if (same < 0) {
                kept.add(next);
            } else {
                kept.set(same, preferred(kept.get(same), next));
            }
        }
        return kept;
    }

    private static int indexOfSame(List<FunctionOverload> kept, FunctionOverload next) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).types.equals(next.types)) {
                return i;
            }
        }
        return -1;
    }

    private static FunctionOverload preferred(FunctionOverload one, FunctionOverload other) {
        if (one.expanded > 0 == other.expanded > 0) {
            return new FunctionOverload(one.entry, one.types, one.expanded, one.lastInPlace, true);
        }
        return one.expanded > 0 ? other : one;
    }
}
