package dev.headrace.processor.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Offsets of time zones: {@code +02}, {@code -08:30}, {@code +0530} ({@code DecodeTimezone}). */
final class DateTimeZone {
    private static final Pattern OFFSET = Pattern.compile("[+-](\\d*)(?::(\\d*)(?::(\\d*))?)?(.*)");
    private static final int FARTHEST = 15;

    private DateTimeZone() {}

    static Optional<DateTimeFault> fault(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (!offset.matches()) {
            return DateTimeParts.bad();
        }
        Optional<Integer> hours = DateTimeParts.integer(offset.group(1));
        Optional<Integer> minutes = number(offset.group(2));
        Optional<Integer> seconds = number(offset.group(3));
        if (hours.isEmpty() || minutes.isEmpty() || seconds.isEmpty()) {
            return Optional.of(DateTimeFault.ZONE_OVERFLOW);
        }
        boolean run = offset.group(2) == null && offset.group(4).isEmpty() && text.length() > 3;
        int hour = run ? hours.get() / 100 : hours.get();
        int minute = run ? hours.get() % 100 : minutes.get();
        if (hour > FARTHEST || minute > 59 || seconds.get() > 59) {
            return Optional.of(DateTimeFault.ZONE_OVERFLOW);
        }
        return offset.group(4).isEmpty() ? Optional.empty() : DateTimeParts.bad();
    }

    private static Optional<Integer> number(String digits) {
        return digits == null ? Optional.of(0) : DateTimeParts.integer(digits);
    }
}
