package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Absence;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Entry;
import dev.headrace.processor.analysis.scope.Slot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an item of FROM, or several of them, bring into view.
 *
 * @param items the names, each with its columns
 * @param facts what is known of the rows
 * @param lateral the columns of items before it, of the same query, that it is made from
 */
record Rowset(List<ScopeItem> items, RowFacts facts, Set<Slot> lateral) {
    Rowset {
        items = List.copyOf(items);
        lateral = Set.copyOf(lateral);
    }

    /** One item whose rows do not depend on those before it. */
    static Rowset of(ScopeItem item, RowFacts facts) {
        return new Rowset(List.of(item), facts, Set.of());
    }

    /** The same rows in view through these items. */
    Rowset with(List<ScopeItem> others) {
        return new Rowset(others, facts, lateral);
    }

    /** The same rows, of which these columns decide which there are. */
    Rowset influencedBy(Set<ColumnOrigin> deciding) {
        return new Rowset(items, facts.influencedBy(deciding), lateral);
    }

    /** The same items with these columns known to be not null, and the sides of outer joins present that they stand on. */
    static List<ScopeItem> refined(List<ScopeItem> items, Set<Slot> notNull) {
        if (notNull.isEmpty()) {
            return items;
        }
        Set<Absence> present = new HashSet<>();
        entries(items)
                .filter(entry -> notNull.contains(entry.slot()))
                .forEach(entry -> present.addAll(entry.absences()));
        return items.stream()
                .map(item -> item.changed(entry -> refined(entry, notNull, present)))
                .toList();
    }

    private static Entry refined(Entry entry, Set<Slot> notNull, Set<Absence> present) {
        Set<Absence> left = new HashSet<>(entry.absences());
        left.removeAll(present);
        Entry there = entry.absent(left);
        return notNull.contains(entry.slot()) ? there.with(entry.column().with(Nullability.NOT_NULL)) : there;
    }

    /** The same items where the side of an outer join that they are may be missing. */
    static List<ScopeItem> absent(List<ScopeItem> items, Absence absence) {
        return items.stream()
                .map(item -> item.changed(entry -> absent(entry, absence)))
                .toList();
    }

    private static Entry absent(Entry entry, Absence absence) {
        Set<Absence> more = new HashSet<>(entry.absences());
        more.add(absence);
        return entry.absent(more);
    }

    private static Stream<Entry> entries(List<ScopeItem> items) {
        return items.stream().flatMap(item -> item.columns().stream());
    }
}
