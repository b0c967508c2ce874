package dev.headrace.processor.analysis.relation;

import dev.headrace.processor.declaration.InterfaceName;
import java.util.Comparator;

/**
 * A column of a model or source that another column's value is computed from.
 *
 * @param relation the model or source
 * @param column the column's name
 */
public record ColumnOrigin(InterfaceName relation, String column) implements Comparable<ColumnOrigin> {
    private static final Comparator<ColumnOrigin> ORDER =
            Comparator.comparing(ColumnOrigin::relation).thenComparing(ColumnOrigin::column);

    @Override
    public int compareTo(ColumnOrigin other) {
        return ORDER.compare(this, other);
    }
}
