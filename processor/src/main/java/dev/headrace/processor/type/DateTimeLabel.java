package dev.headrace.processor.type;

import static dev.headrace.processor.type.DateTimeParts.DATE;
import static dev.headrace.processor.type.DateTimeParts.DAY;
import static dev.headrace.processor.type.DateTimeParts.MONTH;
import static dev.headrace.processor.type.DateTimeParts.TIME;
import static dev.headrace.processor.type.DateTimeParts.YEAR;
import static dev.headrace.processor.type.DateTimeParts.ZONE;
import static dev.headrace.processor.type.DateTimeParts.bad;
import static dev.headrace.processor.type.DateTimeParts.overflow;

import java.util.Optional;

/** A number behind what says what it counts: {@code J2451187}, {@code T040506}, and once {@code y2001m02d04}. */
final class DateTimeLabel {
    private static final int HOUR = 1 << 10;
    private static final int MINUTE = 1 << 11;
    private static final int SECOND = 1 << 12;
    private static final int WITH_FRACTION = SECOND | 1 << 13 | 1 << 14;
    private static final double DAY_LENGTH = 86_400_000_000d;

    private final DateTimeParts parts;
    private final DateTimeWord word;
    private final DateTimeVersion version;

    DateTimeLabel(DateTimeParts parts, DateTimeWord word, DateTimeVersion version) {
        this.parts = parts;
        this.version = version;
        this.word = word;
    }

    /** What is wrong with that number. */
    Optional<DateTimeFault> number(String text, int seen) {
        int dot = text.indexOf('.');
        Optional<Integer> value = DateTimeParts.integer(dot < 0 ? text : text.substring(0, dot));
        if (value.isEmpty()) {
            return overflow();
        }
        return switch (word.kind()) {
            case JULIAN -> julian(value.get(), dot < 0 ? "" : text.substring(dot));
            case ISO_TIME -> {
                Optional<DateTimeFault> fault = parts.run(text, seen | DATE);
                yield fault.isEmpty() && parts.mask != TIME ? bad() : fault;
            }
            default ->
                version.hasManyLabels() ? labelled(value.get(), dot < 0 ? "" : text.substring(dot), seen) : bad();
        };
    }

    private Optional<DateTimeFault> julian(int day, String fraction) {
        parts.julian(day);
        parts.mask = DATE;
        if (!fraction.isEmpty()) {
            parts.mask |= TIME;
            parts.fraction = fraction.length() == 1 ? 0 : (long) (Double.parseDouble("0" + fraction) * DAY_LENGTH);
        }
        return Optional.empty();
    }

    private Optional<DateTimeFault> labelled(int value, String fraction, int seen) {
        if (!word.is(DateTimeWord.Kind.LABEL)) {
            return bad();
        }
        String label = DateTimeWord.LABELS.split(" ")[word.value()];
        boolean minute = label.equals("mm") || label.equals("m") && (seen & MONTH) != 0 && (seen & HOUR) != 0;
        if (!fraction.isEmpty() && !(label.equals("s") && parts.fraction(fraction))) {
            return bad();
        }
        if (minute) {
            parts.minute = value;
            parts.mask = MINUTE;
            return Optional.empty();
        }
        switch (label) {
            case "y" -> parts.year = value;
            case "m" -> parts.month = value;
            case "d" -> parts.day = value;
            case "h" -> parts.hour = value;
            default -> parts.second = value;
        }
        parts.mask = switch (label) {
            case "y" -> YEAR;
            case "m" -> MONTH;
            case "d" -> DAY;
            case "h" -> HOUR;
            default -> fraction.isEmpty() ? SECOND : WITH_FRACTION;
        };
        return Optional.empty();
    }

    /** {@code J2451187-08}: a day and a zone. */
    Optional<DateTimeFault> dayWithZone(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        Optional<Integer> day = DateTimeParts.integer(text.substring(0, digits));
        if (day.isEmpty()) {
            return overflow();
        }
        parts.julian(day.get());
        Optional<DateTimeFault> fault = parts.zone(text.substring(digits));
        parts.mask = DATE | TIME | ZONE;
        return fault;
    }
}
