package dev.headrace;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's {@code interval}, as PostgreSQL keeps it: months, days and microseconds are apart, because a month has no
 * fixed number of days and a day no fixed number of hours. So two intervals are equal only if all three are.
 *
 * @param months the months, years included
 * @param days the days, weeks included
 * @param microseconds the time, hours included
 */
public record Interval(int months, int days, long microseconds) {
    /** No time at all. */
    public static final Interval ZERO = new Interval(0, 0, 0);

    private static final long SECOND = 1_000_000L;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private static final String NUMBER = "([-+]?\\d+)";
    private static final Pattern ISO = Pattern.compile("P(?!$)(?:" + NUMBER + "Y)?(?:" + NUMBER + "M)?(?:" + NUMBER
            + "W)?(?:" + NUMBER + "D)?(?:T(?=[-+\\d])(?:" + NUMBER + "H)?(?:" + NUMBER
            + "M)?(?:([-+]?\\d+(?:\\.\\d{1,6}0*)?)S)?)?");

    /** An interval of months only. */
    public static Interval ofMonths(int months) {
        return new Interval(months, 0, 0);
    }

    /** An interval of days only. */
    public static Interval ofDays(int days) {
        return new Interval(0, days, 0);
    }

    /** An interval of time only; what is finer than a microsecond is refused, because PostgreSQL cannot keep it. */
    public static Interval of(Duration time) {
        if (time.getNano() % 1_000 != 0) {
            throw new ArithmeticException("an interval has no nanoseconds: " + time);
        }
        long seconds = Math.multiplyExact(time.getSeconds(), SECOND);
        return new Interval(0, 0, Math.addExact(seconds, time.getNano() / 1_000));
    }

    /**
     * Reads ISO-8601's form with designators, {@code P1Y2M3DT4H5M6.789S}; each number may have its own sign.
     *
     * @throws DateTimeParseException if the text has another form
     * @throws ArithmeticException if a number is too large for an interval
     */
    public static Interval parse(CharSequence text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            throw new DateTimeParseException("not an ISO-8601 interval such as P1Y2M3DT4H5M6.789S: " + text, text, 0);
        }
        long months = Math.addExact(Math.multiplyExact(number(iso.group(1)), 12L), number(iso.group(2)));
        long days = Math.addExact(Math.multiplyExact(number(iso.group(3)), 7L), number(iso.group(4)));
        BigDecimal time =
                scaled(iso.group(5), HOUR).add(scaled(iso.group(6), MINUTE)).add(scaled(iso.group(7), SECOND));
        return new Interval(Math.toIntExact(months), Math.toIntExact(days), time.longValueExact());
    }

    private static long number(String digits) {
        return digits == null ? 0 : new BigDecimal(digits).longValueExact();
    }

    private static BigDecimal scaled(String number, long unit) {
        return number == null ? BigDecimal.ZERO : new BigDecimal(number).multiply(BigDecimal.valueOf(unit));
    }

    /** The interval the other way. */
    public Interval negated() {
        return new Interval(Math.negateExact(months), Math.negateExact(days), Math.negateExact(microseconds));
    }

    /** ISO-8601's form with designators, as PostgreSQL prints it with {@code intervalstyle = iso_8601}. */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder("P");
        append(iso, months / 12, 'Y');
        append(iso, months % 12, 'M');
        append(iso, days, 'D');
        if (microseconds != 0 || iso.length() == 1) {
            appendTime(iso.append('T'));
        }
        return iso.toString();
    }

    private void appendTime(StringBuilder iso) {
        append(iso, microseconds / HOUR, 'H');
        append(iso, microseconds % HOUR / MINUTE, 'M');
        long rest = microseconds % MINUTE;
        if (rest != 0 || iso.charAt(iso.length() - 1) == 'T') {
            String seconds = BigDecimal.valueOf(rest, 6).stripTrailingZeros().toPlainString();
            iso.append(rest == 0 ? "0" : seconds).append('S');
        }
    }

    private static void append(StringBuilder iso, long number, char unit) {
        if (number != 0) {
            iso.append(number).append(unit);
        }
    }
}
