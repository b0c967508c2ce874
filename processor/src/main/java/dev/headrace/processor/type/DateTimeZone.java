package dev.headrace.processor.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The offset of a time zone: {@code +02}, {@code -08:30}, {@code +0530} ({@code DecodeTimezone}).
 *
 * @param seconds how far east of Greenwich it is, if nothing is wrong with it
 */
record DateTimeZone(int seconds, Optional<DateTimeFault> fault) {
    private static final Pattern OFFSET = Pattern.compile("[+-](\\d*)(?::(\\d*)(?::(\\d*))?)?(.*)");
    private static final int FARTHEST = 15;

    static DateTimeZone of(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (!offset.matches()) {
            return wrong(DateTimeFault.BAD_FORMAT);
        }
        Optional<Integer> hours = DateTimeParts.integer(offset.group(1));
        Optional<Integer> minutes = number(offset.group(2));
        Optional<Integer> seconds = number(offset.group(3));
        if (hours.isEmpty() || minutes.isEmpty() || seconds.isEmpty()) {
            return wrong(DateTimeFault.ZONE_OVERFLOW);
        }
        boolean run = offset.group(2) == null && offset.group(4).isEmpty() && text.length() > 3;
        int hour = run ? hours.get() / 100 : hours.get();
        int minute = run ? hours.get() % 100 : minutes.get();
        if (hour > FARTHEST || minute > 59 || seconds.get() > 59) {
            return wrong(DateTimeFault.ZONE_OVERFLOW);
        }
        int distance = (hour * 60 + minute) * 60 + seconds.get();
        return offset.group(4).isEmpty()
                ? new DateTimeZone(text.startsWith("-") ? -distance : distance, Optional.empty())
                : wrong(DateTimeFault.BAD_FORMAT);
    }

    private static DateTimeZone wrong(DateTimeFault fault) {
        return new DateTimeZone(0, Optional.of(fault));
    }

    private static Optional<Integer> number(String digits) {
        return digits == null ? Optional.of(0) : DateTimeParts.integer(digits);
    }
}
