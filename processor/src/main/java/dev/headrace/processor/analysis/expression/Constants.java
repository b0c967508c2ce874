package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.type.PgType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Constants: numbers by their size, strings and NULL of a type that their context decides. */
final class Constants {
    private Constants() {}

    static Value of(Literal literal) {
        boolean isNull = literal.kind() == Literal.Kind.NULL;
        return constant(type(literal), isNull ? Optional.empty() : Optional.of(literal.text()));
    }

    /** The constant that a minus before a number is part of; empty before anything else. */
    static Optional<Value> negated(Literal literal) {
        boolean integer = literal.kind() == Literal.Kind.INTEGER;
        if (!integer && literal.kind() != Literal.Kind.NUMERIC) {
            return Optional.empty();
        }
        String text = "-" + literal.text();
        return Optional.of(constant(integer ? integer(text) : PgType.NUMERIC, Optional.of(text)));
    }

    private static Value constant(PgType type, Optional<String> text) {
        return new Value(
                Optional.of(type),
                Nullability.notNullIf(text.isPresent()),
                Origins.NONE,
                Optional.of(new Term.Constant(type, text)),
                List.of());
    }

    private static PgType type(Literal literal) {
        return switch (literal.kind()) {
            case INTEGER -> integer(literal.text());
            case NUMERIC -> PgType.NUMERIC;
            case BIT_STRING -> PgType.of("bit");
            case BOOLEAN -> PgType.BOOL;
            case STRING, OPEN_STRING, NULL -> PgType.UNKNOWN;
        };
    }

    private static PgType integer(String text) {
        int bits = new BigInteger(text).bitLength();
        return bits < Integer.SIZE ? PgType.INT4 : bits < Long.SIZE ? PgType.INT8 : PgType.NUMERIC;
    }
}
