package dev.headrace.processor.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and intervals where a date or a time is asked for: {@code placed_on - '30 days'}. */
final class QuantityInput {
    /** Units of intervals that are no words of dates; beside one of them nothing is a date. */
    private static final String UNIT =
            "(?:cent|centuries|century|days?|decades?|hours?|hrs?|mins?|minutes?|mons|months?"
                    + "|msecs?|quarter|secs?|seconds?|weeks?|years?|yrs?|x)";

    private static final String SIGNED = "[+-](?:\\d|1[0-5])";
    private static final Pattern WITH_UNIT =
            Pattern.compile("(?:\\d{1,4}|" + SIGNED + "|\\d\\.\\d)\\s*" + UNIT + "(?:\\s[a-z0-9 ]*)?");
    private static final Pattern MONDAY = Pattern.compile("(?:\\d|1[0-2]|" + SIGNED + ")\\s+mon");
    private static final Pattern NUMBER =
            Pattern.compile("(?<plain>\\d{1,2})|\\d{3,4}|" + SIGNED + "|[+-]?\\d\\.\\d|-");

    private QuantityInput() {}

    /** The condition under which it is refused. */
    static Optional<String> fault(String text, boolean date) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return number(number, date, text.matches("\\d{4}"));
        }
        return WITH_UNIT.matcher(text).matches() || MONDAY.matcher(text).matches()
                ? Optional.of("invalid_datetime_format")
                : Optional.empty();
    }

    /** Alone, a short number is a month, a longer one a year; four digits are a time. */
    private static Optional<String> number(Matcher number, boolean date, boolean fourDigits) {
        String plain = number.group("plain");
        if (!date) {
            return fourDigits ? Optional.empty() : Optional.of("invalid_datetime_format");
        }
        boolean month = plain == null || Integer.parseInt(plain) >= 1 && Integer.parseInt(plain) <= 12;
        return Optional.of(month ? "invalid_datetime_format" : "datetime_field_overflow");
    }
}
