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

    private static final String WHOLE_ROW = "row of";

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

    /** A value of that type computed from these by what has that name in terms. */
    public static Value computed(String name, PgType type, Nullability nullability, List<Value> operands) {
        List<Term> terms =
                operands.stream().flatMap(operand -> operand.term().stream()).toList();
        Optional<Term> term =
                terms.size() == operands.size() ? Optional.of(new Term.Apply(name, terms)) : Optional.empty();
        Origins origins = Origins.union(operands.stream().map(Value::origins).toList());
        return new Value(Optional.of(type), nullability, origins, term, List.of());
    }

    /** The whole row of an item of FROM, of which these are the columns. */
    static Value wholeRow(PgType type, List<Value> columns) {
        return computed(WHOLE_ROW, type, Nullability.NULLABLE, columns);
    }

    /** Whether a term is the whole row of an item of FROM. */
    public static boolean isWholeRow(Term term) {
        return term instanceof Term.Apply apply && apply.name().equals(WHOLE_ROW);
    }

    /** The columns of the item of FROM that it is the whole row of; empty if it is none. */
    public List<Term> columnsOfRow() {
        return term.filter(Value::isWholeRow)
                .map(row -> ((Term.Apply) row).operands())
                .orElse(List.of());
    }

    /** The same value with another type and another term. */
    public Value typed(PgType other, Optional<Term> newTerm) {
        return new Value(Optional.of(other), nullability, origins, newTerm, fields);
    }

    /** The same value of that type. */
    public Value typed(PgType other) {
        return typed(other, term);
    }

    /** The same value with that known about nulls. */
    public Value with(Nullability other) {
        return new Value(type, other, origins, term, fields);
    }

    /** The same value depending on these. */
    public Value with(Origins other) {
        return new Value(type, nullability, other, term, fields);
    }

    /** The same value with these fields. */
    public Value with(List<Column> others) {
        return new Value(type, nullability, origins, term, others);
    }

    /** The same value, which is the same as no other. */
    public Value withoutTerm() {
        return new Value(type, nullability, origins, Optional.empty(), fields);
    }

    /** The same value, decided by these too. */
    public Value influencedBy(Collection<Value> deciding) {
        return deciding.isEmpty()
                ? this
                : with(origins.influencedBy(
                        deciding.stream().map(Value::origins).toList()));
    }

    /** Whether it can never be null. */
    public boolean isNotNull() {
        return nullability == Nullability.NOT_NULL;
    }

    /** The value as an output column. */
    public Column named(String name) {
        return new Column(name, type, nullability, origins, fields);
    }
}
