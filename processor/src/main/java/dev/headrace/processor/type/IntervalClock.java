package dev.headrace.processor.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of day in an interval: {@code 12:30}, {@code 100000:00:15.5}, {@code 30:15.5} of minutes and seconds. */
record IntervalClock(Optional<Long> hours, Optional<Long> minutes, Optional<Long> seconds, double fraction) {
    private static final Pattern TEXT =
            Pattern.compile("(?<first>\\d*):(?<second>-?\\d*)(?::(?<third>-?\\d*))?(?<fraction>\\.\\d*)?");

    /** What it says; empty if it is no time of day. */
    static Optional<IntervalClock> of(String text, boolean minutesFirst) {
        Matcher clock = TEXT.matcher(text);
        if (!clock.matches()) {
            return Optional.empty();
        }
        double fraction = fraction(clock.group("fraction"));
        Optional<Long> first = whole(clock.group("first"));
        Optional<Long> second = whole(clock.group("second"));
        boolean two = clock.group("third") == null;
        return Optional.of(
                two && (minutesFirst || clock.group("fraction") != null)
                        ? new IntervalClock(Optional.of(0L), first, second, fraction)
                        : new IntervalClock(
                                first, second, two ? Optional.of(0L) : whole(clock.group("third")), fraction));
    }

    /** A number of 64 bits, no digits being 0; empty if it is larger. */
    static Optional<Long> whole(String digits) {
        if (digits.matches("[+-]?")) {
            return Optional.of(0L);
        }
        try {
            return Optional.of(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What stands behind a point, if anything does. */
    static double fraction(String dotted) {
        return dotted == null || dotted.length() == 1 ? 0 : Double.parseDouble("0" + dotted);
    }

    /** Adds it; false if it is more than fits, or no time. */
    boolean addTo(IntervalAmount amount, boolean negative) {
        boolean time = hours.isPresent()
                && minutes.filter(of -> of >= 0 && of < 60).isPresent()
                && seconds.filter(of -> of >= 0 && of <= 60).isPresent();
        return time && amount.clock(hours.get(), minutes.get(), seconds.get(), fraction, negative);
    }
}
