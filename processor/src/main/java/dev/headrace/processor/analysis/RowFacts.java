package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of the rows that FROM makes: which columns tell them apart, and which columns decide which rows there are.
 *
 * @param units the parts that the rows are put together from, each with its keys
 * @param equalities columns that are equal and not null in every row
 * @param constants columns that have one and the same value in every row
 * @param influence the columns of models and sources that decide which rows there are
 * @param lost keys that held before a join
 * @param rows how many rows there are
 */
record RowFacts(
        List<Unit> units,
        List<Equality> equalities,
        Set<Slot> constants,
        Set<ColumnOrigin> influence,
        List<Lost> lost,
        Rows rows) {
    /** The one row of a SELECT without FROM. */
    static final RowFacts ONE_ROW = new RowFacts(List.of(), List.of(), Set.of(), Set.of(), List.of(), Rows.EXACTLY_ONE);

    /** How many keys of one relation are followed. */
    private static final int MANY = 12;

    RowFacts {
        units = List.copyOf(units);
        equalities = List.copyOf(equalities);
        constants = Set.copyOf(constants);
        influence = Set.copyOf(influence);
        lost = List.copyOf(lost);
    }

    /** A part of the rows; among those in which a key's columns are not null, the key tells the part's whole content. */
    record Unit(List<Slot> slots, List<Set<Slot>> keys) {
        Unit {
            slots = List.copyOf(slots);
            keys = keys.stream().map(Set::copyOf).distinct().toList();
        }
    }

    /** Two columns that are equal and not null in every row. */
    record Equality(Slot one, Slot other) {}

    /** A key that a join has broken, and what is to be said about it. */
    record Lost(Set<Slot> key, Span join, boolean alone, List<String> details) {
        Lost {
            key = Set.copyOf(key);
            details = List.copyOf(details);
        }
    }

    /** The rows of one relation, whose columns have these identities. */
    static RowFacts of(Relation relation, List<Slot> slots) {
        List<Set<Slot>> keys = relation.keys().stream()
                .map(key -> slots(key.columns(), slots))
                .collect(Collectors.toCollection(ArrayList::new));
        if (relation.rows() != Rows.ANY) {
            keys.add(0, Set.of());
        }
        List<Lost> lost = relation.lost().stream()
                .map(each -> new Lost(slots(each.columns(), slots), each.join(), each.alone(), each.details()))
                .toList();
        Unit unit = new Unit(slots, keys);
        return new RowFacts(List.of(unit), List.of(), Set.of(), relation.influence(), lost, relation.rows());
    }

    private static Set<Slot> slots(Set<Integer> positions, List<Slot> slots) {
        return positions.stream().map(slots::get).collect(Collectors.toSet());
    }

    /** Each row of these with each row of those. */
    RowFacts times(RowFacts other) {
        Rows product =
                rows == Rows.ANY || other.rows == Rows.ANY ? Rows.ANY : rows == Rows.EXACTLY_ONE ? other.rows : rows;
        return new RowFacts(
                concat(units, other.units),
                concat(equalities, other.equalities),
                union(constants, other.constants),
                union(influence, other.influence),
                concat(lost, other.lost),
                product);
    }

    /** Those of the rows that meet a condition. */
    RowFacts where(List<Equality> equal, Set<Slot> fixed) {
        Rows left = rows == Rows.ANY ? Rows.ANY : Rows.AT_MOST_ONE;
        return new RowFacts(units, concat(equalities, equal), union(constants, fixed), influence, lost, left);
    }

    /** The same rows, decided by these columns too. */
    RowFacts influencedBy(Set<ColumnOrigin> more) {
        return new RowFacts(units, equalities, constants, union(influence, more), lost, rows);
    }

    /** The same rows with these keys lost too. */
    RowFacts losing(List<Lost> more) {
        return new RowFacts(units, equalities, constants, influence, concat(lost, more), rows);
    }

    /** The same facts about that many rows. */
    RowFacts counted(Rows other) {
        return new RowFacts(units, equalities, constants, influence, lost, other);
    }

    /** The same rows, with columns of which that is known. */
    RowFacts with(Unit unit) {
        return new RowFacts(concat(units, List.of(unit)), equalities, constants, influence, lost, rows);
    }

    /** The same rows, as one part with these keys alone. */
    RowFacts keyed(List<Set<Slot>> keys) {
        return new RowFacts(List.of(new Unit(ordered(), keys)), List.of(), Set.of(), influence, lost, rows);
    }

    /** All columns of the rows, in their order. */
    List<Slot> ordered() {
        return units.stream().flatMap(unit -> unit.slots().stream()).distinct().toList();
    }

    /** The sets of columns that tell the rows apart, none with a column too many. */
    List<Set<Slot>> keys() {
        if (determinesAll(Set.of())) {
            return List.of(Set.of());
        }
        List<Set<Slot>> found = units.stream()
                .flatMap(unit -> unit.keys().stream())
                .filter(this::determinesAll)
                .map(this::least)
                .distinct()
                .limit(MANY)
                .collect(Collectors.toCollection(ArrayList::new));
        if (found.isEmpty() && units.stream().noneMatch(unit -> unit.keys().isEmpty())) {
            Set<Slot> all =
                    units.stream().flatMap(unit -> unit.keys().get(0).stream()).collect(Collectors.toSet());
            found.add(least(all));
        }
        return found;
    }

    /** The set without the columns that the others of it determine. */
    Set<Slot> least(Set<Slot> key) {
        Set<Slot> least = new HashSet<>(key);
        for (Slot slot : ordered()) {
            if (least.contains(slot)) {
                Set<Slot> without = new HashSet<>(least);
                without.remove(slot);
                least = determined(without).contains(slot) ? without : least;
            }
        }
        return least;
    }

    /** Whether two rows that are equal in these columns, none of them null, are one row. */
    boolean determinesAll(Set<Slot> slots) {
        Set<Slot> known = determined(slots);
        return units.stream().allMatch(unit -> unit.keys().stream().anyMatch(known::containsAll));
    }

    /** The columns in which two rows are equal that are equal in these, none of them null. */
    Set<Slot> determined(Set<Slot> slots) {
        Set<Slot> known = new HashSet<>(slots);
        known.addAll(constants);
        boolean more = true;
        while (more) {
            int before = known.size();
            for (Equality each : equalities) {
                if (known.contains(each.one()) || known.contains(each.other())) {
                    known.add(each.one());
                    known.add(each.other());
                }
            }
            for (Unit unit : units) {
                if (unit.keys().stream().anyMatch(known::containsAll)) {
                    known.addAll(unit.slots());
                }
            }
            more = known.size() > before;
        }
        return known;
    }

    /** The columns that are equal to that one in every row, itself included. */
    Set<Slot> equalTo(Slot slot) {
        Set<Slot> equal = new HashSet<>(Set.of(slot));
        for (int before = 0; before < equal.size(); ) {
            before = equal.size();
            for (Equality each : equalities) {
                if (equal.contains(each.one()) || equal.contains(each.other())) {
                    equal.add(each.one());
                    equal.add(each.other());
                }
            }
        }
        return equal;
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        return one.isEmpty()
                ? other
                : other.isEmpty()
                        ? one
                        : Stream.concat(one.stream(), other.stream()).toList();
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return one.containsAll(other)
                ? one
                : Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
