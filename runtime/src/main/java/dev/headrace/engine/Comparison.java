package dev.headrace.engine;

import dev.headrace.graph.ColumnName;
import java.util.List;
import java.util.Set;

/**
 * How the catalog compares with what was expected of it.
 *
 * @param mismatches where it is not what was expected
 * @param loose the columns, by their places, that can be read as the type expected, which is another one
 */
public record Comparison(List<Mismatch> mismatches, Set<ColumnName> loose) {
    public Comparison {
        mismatches = List.copyOf(mismatches);
        loose = Set.copyOf(loose);
    }
}
