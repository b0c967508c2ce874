package dev.headrace.processor.type;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of pg_snapshot: {@code xmin:xmax:xid,xid,…}, in order ({@code parse_snapshot}). */
final class SnapshotInput {
    private static final Pattern SNAPSHOT = Pattern.compile("(\\d+):(\\d+):(?:(\\d+(?:,\\d+)*),?)?");
    private static final BigInteger LAST = BigInteger.valueOf(Long.MAX_VALUE);
    /** Digits that do not fit into 64 bits: which number they are is the C library's affair. */
    private static final Pattern HUGE = Pattern.compile(".*\\d{20}.*");

    private SnapshotInput() {}

    static Optional<Refusal> fault(String literal, String type) {
        // The C library's reader of numbers passes over more than digits.
        boolean plain =
                !literal.matches("(?s).*[\\s+-].*") && !HUGE.matcher(literal).matches();
        return plain && !isSnapshot(literal) ? InputSyntax.invalid(literal, type) : Optional.empty();
    }

    private static boolean isSnapshot(String literal) {
        Matcher snapshot = SNAPSHOT.matcher(literal);
        if (!snapshot.matches()) {
            return false;
        }
        BigInteger first = new BigInteger(snapshot.group(1));
        BigInteger end = new BigInteger(snapshot.group(2));
        if (first.signum() == 0 || end.compareTo(LAST) > 0 || end.compareTo(first) < 0) {
            return false;
        }
        BigInteger last = BigInteger.ZERO;
        for (String number :
                snapshot.group(3) == null ? new String[0] : snapshot.group(3).split(",")) {
            BigInteger id = new BigInteger(number);
            if (id.compareTo(first) < 0 || id.compareTo(end) >= 0 || id.compareTo(last) < 0) {
                return false;
            }
            last = id;
        }
        return true;
    }
}
