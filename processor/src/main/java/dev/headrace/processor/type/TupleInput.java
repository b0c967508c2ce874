package dev.headrace.processor.type;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of tid: a block and a place in it ({@code tidin}). */
final class TupleInput {
    private static final Pattern TUPLE =
            Pattern.compile("[^,(]*\\((?:\\s*\\+?(\\d+))?,(?:\\s*\\+?(\\d+))?\\).*", Pattern.DOTALL);
    private static final int BLOCK_BITS = 32;
    private static final int PLACE_BITS = 16;

    private TupleInput() {}

    static Optional<Refusal> fault(String literal) {
        Matcher tuple = TUPLE.matcher(literal);
        boolean valid = tuple.matches() && bits(tuple.group(1)) <= BLOCK_BITS && bits(tuple.group(2)) <= PLACE_BITS;
        // What the C library makes of other numbers is its own affair.
        boolean plain = !literal.contains("-") && !literal.matches("(?s).*\\d{19}.*");
        return valid || !plain ? Optional.empty() : InputSyntax.invalid(literal, "tid");
    }

    /** No digits are the number 0. */
    private static int bits(String digits) {
        return digits == null ? 0 : new BigInteger(digits).bitLength();
    }
}
