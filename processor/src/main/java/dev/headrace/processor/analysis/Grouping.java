package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.OutputKeys.ResolvedKey;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.analysis.scope.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a query is grouped by.
 *
 * @param always the keys of all grouping sets
 * @param sometimes those of some of them
 * @param present whether there is a GROUP BY
 * @param sets whether it may make several grouping sets
 */
record Grouping(List<ResolvedKey> always, List<ResolvedKey> sometimes, boolean present, boolean sets) {
    Grouping {
        always = List.copyOf(always);
        sometimes = List.copyOf(sometimes);
    }

    /** All keys. */
    List<ResolvedKey> keys() {
        return Stream.concat(always.stream(), sometimes.stream()).toList();
    }

    /** Whether the keys are known, so that it can be told what is not among them. */
    boolean known() {
        return keys().stream().allMatch(key -> key.value().type().isPresent());
    }

    /** What may stand outside aggregates. */
    Set<Term> terms() {
        return terms(keys());
    }

    /** The positions of the select list that are keys. */
    Set<Integer> positions() {
        return keys().stream().flatMap(key -> key.position().stream()).collect(Collectors.toSet());
    }

    /** The columns that all grouping sets have. */
    Set<Slot> commonSlots() {
        return terms(always).stream()
                .flatMap(term -> term instanceof Term.Column column ? Stream.of(column.slot()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** What is null in some groups, whatever it is in the rows. */
    Set<Term> nulled() {
        return terms(sometimes);
    }

    /** Whether each combination of the keys' values is one group. */
    boolean isPlain() {
        return !sets;
    }

    /** The columns of models and sources that the keys depend on. */
    Set<ColumnOrigin> origins() {
        Set<ColumnOrigin> origins = new HashSet<>();
        keys().forEach(key -> origins.addAll(key.value().origins().all()));
        return origins;
    }

    private static Set<Term> terms(List<ResolvedKey> keys) {
        return keys.stream()
                .map(key -> key.value().term())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
