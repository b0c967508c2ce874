package dev.headrace.processor.type;

import static dev.headrace.processor.type.DateTimeParts.bad;
import static dev.headrace.processor.type.DateTimeParts.overflow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the pieces of an interval from the last to the first, for units stand behind their numbers ({@code DecodeInterval}). */
final class IntervalDecoder {
    private static final List<String> UNITS = Arrays.asList(DateTimeWord.UNITS.split(" "));
    private static final int SUBSECONDS = 0b111;
    private static final int TIME = 0b11111;
    private static final int INFINITY =
            TIME | 1 << IntervalAmount.DAYS | 1 << IntervalAmount.MONTHS | 1 << IntervalAmount.YEARS;
    private static final int NONE = -1;
    /** The bits of fields in a modifier, from the smallest field on. */
    private static final int[] FIELD_BITS = {1 << 12, 1 << 11, 1 << 10, 1 << 3, 1 << 1, 1 << 2};

    private static final int[] FIELD_UNITS = {
        IntervalAmount.SECONDS,
        IntervalAmount.MINUTES,
        IntervalAmount.HOURS,
        IntervalAmount.DAYS,
        IntervalAmount.MONTHS,
        IntervalAmount.YEARS
    };
    private static final Pattern NUMBER =
            Pattern.compile("(?<whole>[+-]?\\d*)(?:(?<dash>-)(?<months>-?\\d*)|(?<fraction>\\.\\d*))?(?<rest>.*)");

    private final List<DateTimeField> fields;
    private final int range;
    private final DateTimeVersion version;
    private final boolean negative;
    private final IntervalAmount amount = new IntervalAmount();
    private int unit = NONE;
    private boolean awaited;
    private boolean ago;
    private boolean infinite;
    private int mask;

    /** @param negative whether a sign before the first field is one before them all, as the SQL standard has it */
    IntervalDecoder(List<DateTimeField> fields, int range, DateTimeVersion version, boolean negative) {
        this.fields = fields;
        this.range = range;
        this.version = version;
        this.negative = negative;
    }

    /** What is wrong with it; empty if nothing is. */
    Optional<DateTimeFault> fault() {
        int seen = 0;
        for (int i = fields.size() - 1; i >= 0; i--) {
            mask = 0;
            Optional<DateTimeFault> fault = read(fields.get(i), i == fields.size() - 1);
            if (fault.isPresent() || (mask & seen) != 0) {
                return fault.isPresent() ? fault : bad();
            }
            seen |= mask;
        }
        if (seen == 0 || awaited) {
            return bad();
        }
        return infinite ? Optional.empty() : amount.fault(ago);
    }

    private Optional<DateTimeFault> read(DateTimeField field, boolean last) {
        return switch (field.kind()) {
            case TIME -> clock(field.text(), negative);
            case ZONE -> signed(field.text());
            case DATE, NUMBER -> number(field.text());
            default -> word(field.text(), last);
        };
    }

    /** A sign and a time of day, or a sign and a number. */
    private Optional<DateTimeFault> signed(String text) {
        boolean clock = text.indexOf(':') > 0
                && clock(text.substring(1), text.charAt(0) == '-').isEmpty();
        return clock ? Optional.empty() : number(text);
    }

    private Optional<DateTimeFault> clock(String text, boolean minus) {
        Optional<IntervalClock> clock = IntervalClock.of(text, range == IntervalModifier.MINUTE_TO_SECOND);
        if (clock.isEmpty()) {
            return bad();
        }
        mask = TIME;
        unit = IntervalAmount.DAYS;
        awaited = false;
        return clock.get().addTo(amount, minus) ? Optional.empty() : overflow();
    }

    /** The unit of a number without one is the smallest of the type's fields. */
    private int unitOfRange() {
        for (int i = 0; i < FIELD_BITS.length; i++) {
            if ((range & FIELD_BITS[i]) != 0) {
                return FIELD_UNITS[i];
            }
        }
        return IntervalAmount.SECONDS;
    }

    private Optional<DateTimeFault> number(String text) {
        unit = unit == NONE ? unitOfRange() : unit;
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return bad();
        }
        Optional<Long> value = IntervalClock.whole(number.group("whole"));
        boolean minus = text.startsWith("-");
        if (value.isPresent() && number.group("dash") != null) {
            value = years(value.get(), number.group("months"), minus);
        }
        if (value.isEmpty()) {
            return overflow();
        }
        if (!number.group("rest").isEmpty() || !IntervalAmount.isRead(unit)) {
            return bad();
        }
        double fraction = IntervalClock.fraction(number.group("fraction"));
        return negative
                ? counted(-Math.abs(value.get()), -fraction)
                : counted(value.get(), minus ? -fraction : fraction);
    }

    /** {@code 1-2}: the months of years and months. */
    private Optional<Long> years(long value, String rest, boolean minus) {
        Optional<Long> months = IntervalClock.whole(rest).filter(of -> of >= 0 && of < 12);
        unit = IntervalAmount.MONTHS;
        // More years than fit into a 32-bit number of months do not fit anyway.
        return months.map(of -> Math.max(-1L << 40, Math.min(1L << 40, value)) * 12 + (minus ? -of : of));
    }

    private Optional<DateTimeFault> counted(long value, double fraction) {
        if (!amount.add(unit, value, fraction)) {
            return overflow();
        }
        mask = unit == IntervalAmount.SECONDS && fraction != 0 ? SUBSECONDS : 1 << unit;
        unit = unit == IntervalAmount.HOURS ? IntervalAmount.DAYS : unit;
        awaited = false;
        return Optional.empty();
    }

    private Optional<DateTimeFault> word(String text, boolean last) {
        Optional<DateTimeWord> word = awaited ? Optional.empty() : DateTimeWord.ofInterval(text);
        if (word.isEmpty()) {
            return bad();
        }
        return switch (word.get().kind()) {
            case IGNORED -> {
                unit = NONE;
                yield Optional.empty();
            }
            case UNIT -> {
                unit = word.get().value();
                awaited = version.hasInfiniteIntervals();
                yield Optional.empty();
            }
            case AGO -> {
                ago = true;
                unit = UNITS.indexOf("quarter");
                yield last || !version.hasInfiniteIntervals() ? Optional.empty() : bad();
            }
            case INFINITY -> {
                infinite = true;
                mask = INFINITY;
                yield last && version.hasInfiniteIntervals() ? Optional.empty() : bad();
            }
            default -> bad();
        };
    }
}
