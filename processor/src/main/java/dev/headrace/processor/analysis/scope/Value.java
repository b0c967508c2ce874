package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.type.PgType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an expression's value.
 *
 * @param type its type; empty if it is not known because of a fault that has been reported
 * @param nullability what is proved about nulls
 * @param origins the columns of models and sources it depends on
 * @param term the expression resolved; empty if it is the same as no other, not even as its own copy
 * @param fields the fields of a composite value; empty if it is none, or they are not known
 */
public record Value(
        Optional<PgType> type, Nullability nullability, Origins origins, Optional<Term> term, List<Column> fields) {
    /** A value of which nothing is known. */
    public static final Value UNKNOWN = of(Origins.NONE);

    public Value {
        fields = List.copyOf(fields);
    }

    /** A value of which only these origins are known. */
    public static Value of(Origins origins) {
        return new Value(Optional.empty(), Nullability.UNKNOWN, origins, Optional.empty(), List.of());
    }

    /** The value of that column in that place. */
    public static Value of(Column column, Slot slot) {
        return new Value(
                column.type(),
                column.nullability(),
                column.origins(),
                Optional.of(new Term.Column(slot)),
                column.fields());
    }

    /** The value of a column that is in no scope. */
    public static Value of(Column column) {
        return new Value(column.type(), column.nullability(), column.origins(), Optional.empty(), column.fields());
    }

    /** A value computed from all of these, of which nothing else is known. */
    public static Value from(Collection<Value> operands) {
        return of(Origins.union(operands.stream().map(Value::origins).toList()));
    }

    /** The value as an output column. */
    public Column named(String name) {
        return new Column(name, type, nullability, origins, fields);
    }
}
