package dev.headrace.processor.analysis.relation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The columns of models and sources that a value depends on.
 *
 * @param value those it is computed from
 * @param influence those that only decide which value or which row it is: conditions, join columns, grouping and sort keys
 */
public record Origins(Set<ColumnOrigin> value, Set<ColumnOrigin> influence) {
    /** Depends on no column. */
    public static final Origins NONE = new Origins(Set.of(), Set.of());

    public Origins {
        value = Set.copyOf(value);
        influence = Set.copyOf(influence);
    }

    /** The origins of a stored column. */
    public static Origins of(ColumnOrigin column) {
        return new Origins(Set.of(column), Set.of());
    }

    /** Of a value computed from all of these. */
    public static Origins union(Collection<Origins> all) {
        if (all.size() == 1) {
            return all.iterator().next();
        }
        Set<ColumnOrigin> value = new HashSet<>();
        Set<ColumnOrigin> influence = new HashSet<>();
        all.forEach(each -> {
            value.addAll(each.value);
            influence.addAll(each.influence);
        });
        return new Origins(value, influence);
    }

    /** The same, decided by these too: their values and influences alike. */
    public Origins influencedBy(Collection<Origins> deciding) {
        Set<ColumnOrigin> all = new HashSet<>(influence);
        deciding.forEach(each -> all.addAll(each.all()));
        return all.size() == influence.size() ? this : new Origins(value, all);
    }

    /** All columns it depends on in any way. */
    public Set<ColumnOrigin> all() {
        if (influence.isEmpty()) {
            return value;
        }
        Set<ColumnOrigin> all = new HashSet<>(value);
        all.addAll(influence);
        return all;
    }
}
