package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.RowFacts.Equality;
import dev.headrace.processor.analysis.RowFacts.Lost;
import dev.headrace.processor.analysis.RowFacts.Unit;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.FromItem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a join: which of either side's keys are still keys.
 *
 * @param left what is known of the left rows
 * @param right what is known of the right rows
 * @param condition what holds of two rows that are partners
 * @param lateral whether the right rows are made anew for each left row
 */
record JoinedRows(RowFacts left, RowFacts right, Conjuncts condition, boolean lateral) {
    /** The rows of that join, {@code merged} being the columns of USING in a FULL JOIN. */
    RowFacts of(Kind kind, Set<Slot> merged, Span place) {
        RowFacts joined = switch (kind) {
            case CROSS, INNER -> product().where(condition.equal(), condition.fixed());
            case LEFT -> outer(left, right);
            case RIGHT -> outer(right, left);
            case FULL -> full(merged);
        };
        RowFacts counted = kind == Kind.CROSS ? joined.counted(product().rows()) : joined;
        List<Lost> lost = new ArrayList<>(lost(left, right, counted, place));
        // What a lateral side compares with the other is inside it, and not followed.
        if (!lateral) {
            lost.addAll(lost(right, left, counted, place));
        }
        return counted.losing(lost);
    }

    private RowFacts product() {
        return left.times(lateral ? right.keyed(pairs()) : right);
    }

    /** A key of either side together. */
    private List<Set<Slot>> pairs() {
        List<Set<Slot>> pairs = new ArrayList<>();
        for (Set<Slot> one : left.keys()) {
            for (Set<Slot> other : right.keys()) {
                pairs.add(Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet()));
            }
        }
        return pairs;
    }

    /** Each row of the one side is there, with its partners or alone. */
    private RowFacts outer(RowFacts kept, RowFacts optional) {
        boolean onePartner = hasOnePartner(kept, optional);
        List<Unit> units = new ArrayList<>(kept.units());
        List<Set<Slot>> keys = new ArrayList<>(lateral ? pairs() : proper(optional.keys()));
        if (onePartner) {
            keys.addAll(kept.keys());
        }
        units.add(new Unit(optional.ordered(), keys));
        if (!lateral && hasOnePartner(optional, kept)) {
            units.add(new Unit(kept.ordered(), both(proper(optional.keys()), kept.keys())));
        }
        RowFacts all = kept.times(optional);
        Rows rows = onePartner ? kept.rows() : Rows.ANY;
        return new RowFacts(units, kept.equalities(), kept.constants(), all.influence(), all.lost(), rows);
    }

    private RowFacts full(Set<Slot> merged) {
        List<Set<Slot>> keys = new ArrayList<>();
        boolean onePartner = hasOnePartner(left, right);
        boolean onePartnerBack = hasOnePartner(right, left);
        if (!merged.isEmpty() && onePartner && onePartnerBack) {
            keys.add(merged);
        }
        if (onePartner) {
            keys.addAll(proper(left.keys()));
        }
        if (onePartnerBack) {
            keys.addAll(proper(right.keys()));
        }
        RowFacts all = left.times(right);
        List<Slot> slots = new ArrayList<>(all.ordered());
        slots.addAll(merged);
        return new RowFacts(List.of(new Unit(slots, keys)), List.of(), Set.of(), all.influence(), all.lost(), Rows.ANY);
    }

    /** Whether a row of the one side has at most one partner on the other. */
    private boolean hasOnePartner(RowFacts one, RowFacts other) {
        Set<Slot> own = new HashSet<>(one.ordered());
        Set<Slot> told = condition.equal().stream()
                .filter(equal -> own.contains(equal.one()) || own.contains(equal.other()))
                .flatMap(equal -> Stream.of(equal.one(), equal.other()))
                .collect(Collectors.toSet());
        told.addAll(condition.fixed());
        return other.where(condition.equal(), Set.of()).determinesAll(told);
    }

    /** A key of no column tells rows apart only while there is but one. */
    private static List<Set<Slot>> proper(List<Set<Slot>> keys) {
        return keys.stream().filter(key -> !key.isEmpty()).toList();
    }

    private static List<Set<Slot>> both(List<Set<Slot>> one, List<Set<Slot>> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** The one side's keys that the join has broken because the other's keys are not all compared. */
    private List<Lost> lost(RowFacts one, RowFacts other, RowFacts joined, Span place) {
        List<Set<Slot>> partners = proper(other.keys());
        if (partners.isEmpty()) {
            return unknown(one, other, joined, place);
        }
        List<String> details = List.of(
                "a row may meet several rows of the joined relation, which only these columns tell apart: "
                        + partners.stream().map(JoinedRows::text).collect(Collectors.joining(" or ")),
                "compare all of them in the join's condition, or aggregate before joining");
        return proper(one.keys()).stream()
                .filter(key -> !joined.determinesAll(key))
                .map(key -> new Lost(key, place, false, details))
                .toList();
    }

    /**
     * The one side's keys that are all that is compared with a side of which no key is known. What refers to a key is as a rule many
     * to one, so that it is worth a word; where a key is looked up (the other side's columns are compared with what is none), or
     * something else narrows the partners down, the partner is likelier to be one, and silence is better than noise.
     */
    private List<Lost> unknown(RowFacts one, RowFacts other, RowFacts joined, Span place) {
        Set<Slot> own = new HashSet<>(one.ordered());
        Set<Slot> others = new HashSet<>(other.ordered());
        Set<Slot> compared = new HashSet<>();
        Set<Slot> referring = new HashSet<>();
        condition.equal().stream()
                .flatMap(equal -> Stream.of(equal, new Equality(equal.other(), equal.one())))
                .filter(equal -> own.contains(equal.one()) && others.contains(equal.other()))
                .forEach(equal -> {
                    compared.add(equal.one());
                    referring.add(equal.other());
                });
        boolean narrowed = Stream.concat(condition.fixed().stream(), other.constants().stream())
                .anyMatch(others::contains);
        List<String> details = List.of(
                "a row may meet several rows of the joined relation: nothing says that " + text(referring)
                        + " tells them apart",
                "declare that where it is so (@Unique, which is tested), or aggregate before joining");
        return proper(one.keys()).stream()
                .filter(key -> !narrowed && key.equals(compared) && !joined.determinesAll(key))
                .map(key -> new Lost(key, place, true, details))
                .toList();
    }

    private static String text(Set<Slot> key) {
        return key.stream().map(Slot::toString).sorted().collect(Collectors.joining(", ", "(", ")"));
    }
}
