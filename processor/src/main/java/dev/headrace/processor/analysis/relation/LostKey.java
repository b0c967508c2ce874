package dev.headrace.processor.analysis.relation;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Set;

/**
 * A key that a join has broken: its rows may repeat since then.
 *
 * @param columns the 0-based positions of its columns
 * @param join where the join stands
 * @param details why the rows may repeat, and what would keep them apart
 */
public record LostKey(Set<Integer> columns, Span join, List<String> details) {
    public LostKey {
        columns = Set.copyOf(columns);
        details = List.copyOf(details);
    }
}
