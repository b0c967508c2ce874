package dev.headrace.processor.type;

import java.util.Map;
import java.util.Optional;

/** The fields and the precision of an interval in one number, as PostgreSQL packs them. */
final class IntervalModifier {
    static final int ALL_FIELDS = 0x7fff;
    static final int MINUTE_TO_SECOND = 1 << 11 | 1 << 12;
    private static final int ANY_PRECISION = 0xffff;

    private static final Map<Integer, String> FIELDS = Map.ofEntries(
            Map.entry(1 << 2, " year"),
            Map.entry(1 << 1, " month"),
            Map.entry(1 << 3, " day"),
            Map.entry(1 << 10, " hour"),
            Map.entry(1 << 11, " minute"),
            Map.entry(1 << 12, " second"),
            Map.entry(1 << 2 | 1 << 1, " year to month"),
            Map.entry(1 << 3 | 1 << 10, " day to hour"),
            Map.entry(1 << 3 | 1 << 10 | 1 << 11, " day to minute"),
            Map.entry(1 << 3 | 1 << 10 | 1 << 11 | 1 << 12, " day to second"),
            Map.entry(1 << 10 | 1 << 11, " hour to minute"),
            Map.entry(1 << 10 | 1 << 11 | 1 << 12, " hour to second"),
            Map.entry(MINUTE_TO_SECOND, " minute to second"));

    private IntervalModifier() {}

    static boolean isFields(int mask) {
        return mask == ALL_FIELDS || FIELDS.containsKey(mask);
    }

    static int of(int fields, Optional<Integer> precision) {
        return precision.isEmpty() && fields == ALL_FIELDS
                ? -1
                : (fields & 0x7fff) << 16 | precision.orElse(ANY_PRECISION) & 0xffff;
    }

    /** The fields that a modifier names. */
    static int fields(int modifier) {
        return modifier < 0 ? ALL_FIELDS : modifier >> 16 & 0x7fff;
    }

    static String text(int modifier) {
        int precision = modifier & 0xffff;
        return FIELDS.getOrDefault(modifier >> 16 & 0x7fff, "")
                + (precision == ANY_PRECISION ? "" : "(" + precision + ")");
    }
}
