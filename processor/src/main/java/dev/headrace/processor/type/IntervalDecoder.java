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
    private static final int SECOND = UNITS.indexOf("second");
    private static final int HOUR = UNITS.indexOf("hour");
    private static final int DAY = UNITS.indexOf("day");
    private static final int MONTH = UNITS.indexOf("month");
    private static final int SUBSECONDS = 0b111;
    private static final int TIME = 0b11111;
    private static final int NONE = -1;
    /** The bits of fields in a modifier, from the smallest field on. */
    private static final int[] FIELD_BITS = {1 << 12, 1 << 11, 1 << 10, 1 << 3, 1 << 1, 1 << 2};

    private static final String[] FIELD_UNITS = {"second", "minute", "hour", "day", "month", "year"};
    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d*)(?:(-)(\\d*)|(\\.\\d*))?(.*)");
    /** From here on there are infinite intervals, and AGO stands at the end only. */
    private static final int INFINITE = 17;

    private final List<DateTimeField> fields;
    private final int range;
    private final int major;
    private final IntervalAmount amount = new IntervalAmount();
    private int unit = NONE;
    private boolean awaited;
    private int mask;

    IntervalDecoder(List<DateTimeField> fields, int range, int major) {
        this.fields = fields;
        this.range = range;
        this.major = major;
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
        return seen == 0 || awaited ? bad() : Optional.empty();
    }

    private Optional<DateTimeFault> read(DateTimeField field, boolean last) {
        return switch (field.kind()) {
            case TIME -> time(field.text());
            case ZONE -> field.text().indexOf(':') > 0 ? time(field.text().substring(1)) : number(field.text());
            case DATE, NUMBER -> number(field.text());
            default -> word(field.text(), last);
        };
    }

    private Optional<DateTimeFault> time(String text) {
        DateTimeParts time = new DateTimeParts(DateTimeParts.Order.YEAR_FIRST);
        int colon = text.indexOf(':');
        // Hours of intervals are many.
        boolean large = colon > 9;
        Optional<DateTimeFault> fault = time.time(large ? "0" + text.substring(colon) : text);
        if (fault.isEmpty()) {
            boolean fits = !large || fits(HOUR, text.substring(0, colon));
            mask = TIME;
            unit = DAY;
            awaited = false;
            return fits ? fault : overflow();
        }
        return fault;
    }

    private boolean fits(int of, String digits) {
        try {
            return amount.add(of, Long.parseLong(digits), 0);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The unit of a number without one is the smallest of the type's fields. */
    private int unitOfRange() {
        for (int i = 0; i < FIELD_BITS.length; i++) {
            if ((range & FIELD_BITS[i]) != 0) {
                return UNITS.indexOf(FIELD_UNITS[i]);
            }
        }
        return SECOND;
    }

    private Optional<DateTimeFault> number(String text) {
        unit = unit == NONE ? unitOfRange() : unit;
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return bad();
        }
        String whole = number.group(1).replaceFirst("^[+]", "");
        String digits = whole.isEmpty() || whole.equals("-") ? "0" : whole;
        double fraction = number.group(4) == null || number.group(4).length() == 1
                ? 0
                : Double.parseDouble("0" + number.group(4));
        if (number.group(2) != null) {
            Optional<Integer> months = DateTimeParts.integer(number.group(3));
            if (months.isEmpty() || months.get() > 11) {
                return overflow();
            }
            unit = MONTH;
            digits = digits.length() < 18 ? String.valueOf(Long.parseLong(digits) * 12 + months.get()) : digits + "000";
        }
        if (digits.length() > 18 && !isLong(digits)) {
            return overflow();
        }
        if (!number.group(5).isEmpty() || !IntervalAmount.isRead(unit)) {
            return bad();
        }
        return counted(Long.parseLong(digits), fraction);
    }

    private static boolean isLong(String digits) {
        return new java.math.BigInteger(digits).bitLength() < Long.SIZE;
    }

    private Optional<DateTimeFault> counted(long value, double fraction) {
        if (!amount.add(unit, value, fraction)) {
            return overflow();
        }
        mask = unit == SECOND && fraction != 0 ? SUBSECONDS : 1 << unit;
        unit = unit == HOUR ? DAY : unit;
        awaited = false;
        return Optional.empty();
    }

    private Optional<DateTimeFault> word(String text, boolean last) {
        Optional<DateTimeWord> word = awaited ? Optional.empty() : DateTimeWord.ofInterval(text);
        if (word.isEmpty()) {
            return text.equals("@") ? Optional.empty() : bad();
        }
        return switch (word.get().kind()) {
            case IGNORED -> {
                unit = NONE;
                yield Optional.empty();
            }
            case UNIT -> {
                unit = word.get().value();
                awaited = true;
                yield Optional.empty();
            }
            case AGO -> {
                unit = UNITS.indexOf("quarter");
                yield last || major < INFINITE ? Optional.empty() : bad();
            }
            case INFINITY -> {
                mask = ~0;
                yield last && major >= INFINITE ? Optional.empty() : bad();
            }
            default -> bad();
        };
    }
}
