package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Chooses among overloads, by the steps of the manual's chapter 10. */
final class Candidates {
    private static final char STRING = 'S';

    private final Catalog catalog;
    private final Coercion coercion;
    private final Polymorphism polymorphism;

    Candidates(Catalog catalog, Coercion coercion, Polymorphism polymorphism) {
        this.catalog = catalog;
        this.coercion = coercion;
        this.polymorphism = polymorphism;
    }

    /** An overload. */
    interface Candidate {
        /** The declared types of the arguments in the order of the call; perhaps more than there are. */
        List<PgType> types();
    }

    /** Those that the arguments can be converted to implicitly. */
    <C extends Candidate> List<C> applicable(List<C> candidates, List<PgType> arguments) {
        return candidates.stream()
                .filter(candidate -> applies(candidate, arguments))
                .toList();
    }

    private boolean applies(Candidate candidate, List<PgType> arguments) {
        List<PgType> types = candidate.types().subList(0, arguments.size());
        return IntStream.range(0, arguments.size())
                        .allMatch(i -> coercion.can(arguments.get(i), types.get(i), Strength.IMPLICIT))
                && polymorphism.consistent(arguments, types);
    }

    /** The best of several that apply; empty if none is better than the others. */
    <C extends Candidate> Optional<C> best(List<C> applicable, List<PgType> arguments) {
        List<PgType> inputs = arguments.stream()
                .map(type -> catalog.base(type).withoutModifier())
                .toList();
        List<C> left = mostMatches(applicable, candidate -> exact(candidate, inputs));
        if (left.size() > 1) {
            left = mostMatches(left, candidate -> exactOrPreferred(candidate, inputs));
        }
        boolean unknowns = inputs.stream().anyMatch(PgType::isUnknown);
        if (left.size() > 1 && unknowns) {
            left = byUnknowns(left, inputs);
            return left.size() > 1 ? byKnowns(left, inputs) : Optional.of(left.get(0));
        }
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    private static <C> List<C> mostMatches(List<C> candidates, ToIntFunction<C> matches) {
        int most = candidates.stream().mapToInt(matches).max().orElse(0);
        return candidates.stream()
                .filter(candidate -> matches.applyAsInt(candidate) == most)
                .toList();
    }

    private static int exact(Candidate candidate, List<PgType> inputs) {
        return count(inputs, i -> candidate.types().get(i).sameAs(inputs.get(i)));
    }

    private int exactOrPreferred(Candidate candidate, List<PgType> inputs) {
        return count(inputs, i -> {
            PgType type = candidate.types().get(i);
            return type.sameAs(inputs.get(i))
                    || catalog.isPreferred(type) && catalog.category(type) == catalog.category(inputs.get(i));
        });
    }

    private static int count(List<PgType> inputs, Predicate<Integer> matches) {
        return (int) IntStream.range(0, inputs.size())
                .filter(i -> !inputs.get(i).isUnknown() && matches.test(i))
                .count();
    }

    /** Those that take, for each unknown argument, the category that they agree on, and its preferred type if one does. */
    private <C extends Candidate> List<C> byUnknowns(List<C> candidates, List<PgType> inputs) {
        List<C> left = new ArrayList<>(candidates);
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).isUnknown()) {
                int slot = i;
                Optional<Character> category = category(candidates, slot);
                if (category.isEmpty()) {
                    return candidates;
                }
                boolean preferred = candidates.stream()
                        .map(candidate -> candidate.types().get(slot))
                        .anyMatch(type -> catalog.category(type) == category.get() && catalog.isPreferred(type));
                left.removeIf(candidate -> {
                    PgType type = candidate.types().get(slot);
                    return catalog.category(type) != category.get() || preferred && !catalog.isPreferred(type);
                });
            }
        }
        return left.isEmpty() ? candidates : left;
    }

    /** A string if any takes one: an unknown literal looks like one. */
    private <C extends Candidate> Optional<Character> category(List<C> candidates, int slot) {
        List<Character> categories = candidates.stream()
                .map(candidate -> catalog.category(candidate.types().get(slot)))
                .distinct()
                .toList();
        return categories.contains(STRING)
                ? Optional.of(STRING)
                : categories.size() == 1 ? Optional.of(categories.get(0)) : Optional.empty();
    }

    /** If all known arguments are of one type, the one that takes the unknown ones as that type too. */
    private <C extends Candidate> Optional<C> byKnowns(List<C> candidates, List<PgType> inputs) {
        List<PgType> known =
                inputs.stream().filter(type -> !type.isUnknown()).distinct().toList();
        if (known.size() != 1) {
            return Optional.empty();
        }
        List<PgType> assumed = inputs.stream().map(type -> known.get(0)).toList();
        List<C> left = applicable(candidates, assumed);
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }
}
