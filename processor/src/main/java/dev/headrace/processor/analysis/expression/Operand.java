package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.type.PgType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A value in the place where it is used.
 *
 * @param place where PostgreSQL reports what is wrong with it
 * @param expression the expression whose value it is; empty of a column that no expression names
 * @param value what is known of it
 */
public record Operand(Span place, Optional<Expression> expression, Value value) {
    /** The value of that expression. */
    public static Operand of(Expression expression, Value value) {
        return new Operand(Places.of(expression), Optional.of(expression), value);
    }

    /** A value that no expression names. */
    public static Operand at(Span place, Value value) {
        return new Operand(place, Optional.empty(), value);
    }

    /** Whether its type is known, be it only that it is a literal without a type. */
    boolean known() {
        return value.type().isPresent();
    }

    /** Its type, which is known. */
    PgType type() {
        return value.type().orElseThrow();
    }

    /** Whether it is a string or NULL whose type its context decides. */
    boolean isUntyped() {
        return value.type().filter(PgType::isUnknown).isPresent();
    }

    /** The same operand with what became of its value. */
    Operand with(Value other) {
        return new Operand(place, expression, other);
    }

    static boolean allKnown(Collection<Operand> operands) {
        return operands.stream().allMatch(Operand::known);
    }

    static List<Value> values(Collection<Operand> operands) {
        return operands.stream().map(Operand::value).toList();
    }

    static List<PgType> types(Collection<Operand> operands) {
        return operands.stream().map(Operand::type).toList();
    }
}
