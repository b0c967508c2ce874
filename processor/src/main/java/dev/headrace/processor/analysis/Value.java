package dev.headrace.processor.analysis;

import dev.headrace.processor.type.PgType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an expression's value.
 *
 * @param type its type; empty if it is not known
 * @param nullability what is known about nulls
 * @param lineage the columns of models and sources it is computed from
 */
record Value(Optional<PgType> type, Nullability nullability, Set<ColumnOrigin> lineage) {
    /** A value of which nothing is known. */
    static final Value UNKNOWN = of(Set.of());

    /** A value computed from these columns. */
    static Value of(Set<ColumnOrigin> lineage) {
        return new Value(Optional.empty(), Nullability.UNKNOWN, lineage);
    }

    /** The value of that column. */
    static Value of(Column column) {
        return new Value(column.type(), column.nullability(), column.lineage());
    }

    /** A value computed from all of these. */
    static Value from(Collection<Value> operands) {
        Set<ColumnOrigin> lineage = new LinkedHashSet<>();
        operands.forEach(operand -> lineage.addAll(operand.lineage));
        return of(lineage);
    }

    /** The value as an output column. */
    Column named(String name) {
        return new Column(name, type, nullability, lineage);
    }
}
