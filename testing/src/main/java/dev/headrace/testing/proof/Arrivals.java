package dev.headrace.testing.proof;

import dev.headrace.graph.ColumnName;
import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.Set;

/**
 * How rows come to the sources of a model between two of its runs.
 *
 * @param moving the sources to which they come; the others have all their rows before the first run
 * @param watermarks the columns that say when a row came, or changed
 * @param key the columns that the model's key is computed from, which stay what they are when a row changes
 * @param changes whether a row may change after it came
 * @param late how late a row may come
 */
public record Arrivals(
        Set<RelationName> moving, Set<ColumnName> watermarks, Set<ColumnName> key, boolean changes, Duration late) {
    /** All rows are there, and nothing comes. */
    public static final Arrivals NONE = new Arrivals(Set.of(), Set.of(), Set.of(), false, Duration.ZERO);

    public Arrivals {
        moving = Set.copyOf(moving);
        watermarks = Set.copyOf(watermarks);
        key = Set.copyOf(key);
    }

    boolean isWatermark(RelationName source, String column) {
        return watermarks.contains(new ColumnName(source, column));
    }
}
