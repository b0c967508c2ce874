package dev.headrace.processor.type;

/** What the versions of PostgreSQL think otherwise of about dates, times and intervals. */
record DateTimeVersion(int major) {
    /** From here on nothing may stand beside the epoch and infinity, and only J and T are labels, of a number each. */
    private static final int STRICT = 16;

    /** From here on there are infinite intervals, AGO stands at the end only, and units behind their numbers only. */
    private static final int INFINITE = 17;

    /** Whether a label without its number, or one behind another, is refused. */
    boolean refusesBareLabels() {
        return major >= STRICT;
    }

    /** Whether the words for units are labels of the numbers behind them. */
    boolean hasManyLabels() {
        return major < STRICT;
    }

    /** Whether other fields may stand beside {@code epoch} and {@code infinity}. */
    boolean allowsBesideSpecial() {
        return major < STRICT;
    }

    /** Whether intervals can be infinite, and the order of their words matters. */
    boolean hasInfiniteIntervals() {
        return major >= INFINITE;
    }

    /** Whether the abbreviation is one of the session's zone. */
    boolean isOfSession(String abbreviation) {
        return TimeZoneNames.isOfSession(abbreviation, major);
    }
}
