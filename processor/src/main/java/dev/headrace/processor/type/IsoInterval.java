package dev.headrace.processor.type;

import static dev.headrace.processor.type.DateTimeParts.bad;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An interval by ISO 8601: {@code P1Y2M3DT4H5M6S}, {@code P0001-02-03T04:05:06} ({@code DecodeISO8601Interval}). */
final class IsoInterval {
    private static final String NUMBER = "(?=[-.0-9])[-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?";
    private static final String DATE =
            "(?:(?:" + NUMBER + "[YMWD])*+|\\d{8}|" + NUMBER + "(?:-" + NUMBER + "(?:-" + NUMBER + ")?)?)";
    private static final String TIME =
            "(?:(?:" + NUMBER + "[HMS])*+|\\d{6}|" + NUMBER + "(?::" + NUMBER + "(?::" + NUMBER + ")?)?)";
    private static final Pattern WHOLE = Pattern.compile("P(?:" + DATE + ")(?:T" + TIME + ")*");
    private static final Pattern VALUE = Pattern.compile(NUMBER);
    private static final double LARGEST = 1e15;
    /** Years, months and days beyond this do not fit whatever they are. */
    private static final double MOST = 2147483647d;

    private final String literal;

    IsoInterval(String literal) {
        this.literal = literal;
    }

    Optional<DateTimeFault> fault() {
        if (literal.length() < 2 || !WHOLE.matcher(literal).matches()) {
            return bad();
        }
        int time = literal.indexOf('T');
        Matcher value = VALUE.matcher(literal);
        while (value.find()) {
            double number = Math.abs(Double.parseDouble(value.group()));
            boolean date = time < 0 || value.start() < time;
            if (number > LARGEST || date && number > MOST) {
                return DateTimeParts.overflow();
            }
        }
        return Optional.empty();
    }
}
