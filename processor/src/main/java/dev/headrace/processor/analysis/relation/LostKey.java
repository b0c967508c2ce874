package dev.headrace.processor.analysis.relation;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Set;

/**
 * A key that a join has broken: its rows may repeat since then.
 *
 * @param columns the 0-based positions of its columns
 * @param join where the join stands
 * @param alone whether columns beside these could tell the repeated rows apart: nothing is known of those
 * @param details why the rows may repeat, and what would keep them apart
 */
public record LostKey(Set<Integer> columns, Span join, boolean alone, List<String> details) {
    public LostKey {
        columns = Set.copyOf(columns);
        details = List.copyOf(details);
    }

    /** Whether rows that are to differ in these columns may be repeated. */
    public boolean breaks(Set<Integer> unique) {
        return alone ? columns.equals(unique) : unique.containsAll(columns);
    }
}
