package dev.headrace.processor.type;

import static dev.headrace.processor.type.DateTimeParts.bad;
import static dev.headrace.processor.type.DateTimeParts.overflow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An interval by ISO 8601: {@code P1Y2M3DT4H5M6S}, {@code P0001-02-03T04:05:06} ({@code DecodeISO8601Interval}). */
final class IsoInterval {
    /** What C's {@code strtod} reads. */
    private static final Pattern NUMBER = Pattern.compile(
            "-?(?=(?<width>\\d*))(?:(?<word>inf(?:inity)?|nan(?:\\(\\w*\\))?)"
                    + "|(?<hexadecimal>0x(?:[0-9a-f]+\\.?[0-9a-f]*|\\.[0-9a-f]+))(?<power>p[+-]?\\d+)?"
                    + "|(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d+)?)",
            Pattern.CASE_INSENSITIVE);

    private static final double LARGEST = 1e15;
    private static final String DATE_UNITS = "YMWD";
    private static final int[] DATE_SIZES = {
        IntervalAmount.YEARS, IntervalAmount.MONTHS, IntervalAmount.WEEKS, IntervalAmount.DAYS
    };
    private static final String TIME_UNITS = "HMS";
    private static final int[] TIME_SIZES = {IntervalAmount.HOURS, IntervalAmount.MINUTES, IntervalAmount.SECONDS};
    private static final int[] EXTENDED_DATE = {IntervalAmount.YEARS, IntervalAmount.MONTHS, IntervalAmount.DAYS};
    private static final int BASIC_DATE = 8;
    private static final int BASIC_TIME = 6;

    private final String literal;
    private final IntervalAmount amount = new IntervalAmount();
    private int at = 1;
    private boolean timed;
    private boolean begun;
    /** How many digits the number begins with. */
    private int width;

    private long value;
    private double fraction;
    private Optional<DateTimeFault> fault = Optional.empty();

    IsoInterval(String literal) {
        this.literal = literal;
    }

    Optional<DateTimeFault> fault() {
        if (literal.length() < 2 || literal.charAt(0) != 'P') {
            return bad();
        }
        while (fault.isEmpty() && at < literal.length()) {
            if (peek() == 'T') {
                time();
            } else if (number()) {
                field();
            }
        }
        return fault.or(() -> amount.fault(false));
    }

    private char peek() {
        return at < literal.length() ? literal.charAt(at) : 0;
    }

    private void time() {
        at++;
        timed = true;
        begun = false;
    }

    /** Reads a number; false, and at fault, if there is none. */
    private boolean number() {
        Matcher number = NUMBER.matcher(literal).region(at, literal.length());
        boolean digit = peek() == '-' || peek() == '.' || peek() >= '0' && peek() <= '9';
        if (!digit || !number.lookingAt()) {
            fault = bad();
            return false;
        }
        width = number.group("width").length();
        at = number.end();
        return number.group("word") == null ? finite(number) : tooLarge();
    }

    private boolean tooLarge() {
        fault = overflow();
        return false;
    }

    private boolean finite(Matcher number) {
        boolean plain = number.group("hexadecimal") == null || number.group("power") != null;
        double read = Double.parseDouble(plain ? number.group() : number.group() + "p0");
        boolean vanished = read == 0 && number.group().split("[eEpP]")[0].matches(".*[1-9a-fA-F].*");
        if (Double.isInfinite(read) || vanished) {
            fault = bad();
            return false;
        }
        value = (long) read;
        fraction = read - value;
        return Math.abs(read) <= LARGEST || tooLarge();
    }

    /** The number by its unit, or by its place. */
    private void field() {
        String units = timed ? TIME_UNITS : DATE_UNITS;
        int unit = peek() == 0 ? -1 : units.indexOf(peek());
        if (unit >= 0) {
            at++;
            begun = true;
            add(timed ? TIME_SIZES[unit] : DATE_SIZES[unit]);
            return;
        }
        boolean ends = peek() == 0 || !timed && peek() == 'T';
        if (begun || !ends && peek() != (timed ? ':' : '-')) {
            fault = bad();
        } else if (ends && width == (timed ? BASIC_TIME : BASIC_DATE)) {
            basic();
        } else {
            extended();
        }
        if (fault.isEmpty() && peek() == 'T') {
            time();
        }
    }

    private void add(int unit) {
        if (!amount.add(unit, value, fraction)) {
            fault = overflow();
        }
    }

    /** {@code P00010203T040506}. */
    private void basic() {
        int[] sizes = timed ? TIME_SIZES : EXTENDED_DATE;
        boolean fits = amount.add(sizes[0], value / 10_000, 0)
                && amount.add(sizes[1], value / 100 % 100, 0)
                && amount.add(sizes[2], value % 100, timed ? fraction / 1_000_000 : fraction);
        if (!fits) {
            fault = overflow();
        }
    }

    /** {@code P0001-02-03T04:05:06}. */
    private void extended() {
        int[] sizes = timed ? TIME_SIZES : EXTENDED_DATE;
        add(sizes[0]);
        for (int i = 1; i < sizes.length && fault.isEmpty() && peek() == (timed ? ':' : '-'); i++) {
            at++;
            if (number()) {
                add(sizes[i]);
            }
        }
        boolean ends = peek() == 0 || !timed && peek() == 'T';
        fault = fault.isEmpty() && !ends ? bad() : fault;
    }
}
