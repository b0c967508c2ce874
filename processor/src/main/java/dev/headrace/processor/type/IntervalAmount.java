package dev.headrace.processor.type;

import java.util.Optional;

/** The years, months, days and microseconds of an interval while it is read, and whether they fit. */
final class IntervalAmount {
    private static final int DAYS_OF_MONTH = 30;
    private static final int MONTHS_OF_YEAR = 12;
    private static final long SECOND = 1_000_000;
    private static final long DAY_LENGTH = 86_400 * SECOND;
    /** Of each unit of {@link DateTimeWord#UNITS} how many of the smaller kind it is; 0 of one that no interval is read in. */
    private static final long[] SIZES = {1, 1000, SECOND, 60 * SECOND, 3600 * SECOND, 1, 7, 1, 0, 1, 10, 100, 1000};

    static final int SECONDS = 2;
    static final int MINUTES = 3;
    static final int HOURS = 4;
    static final int DAYS = 5;
    static final int WEEKS = 6;
    static final int MONTHS = 7;
    static final int YEARS = 9;

    private int years;
    private int months;
    private int days;
    private long microseconds;

    static boolean isRead(int unit) {
        return SIZES[unit] > 0;
    }

    /** Adds that many of a unit; false if they do not fit. */
    boolean add(int unit, long value, double fraction) {
        try {
            if (unit < DAYS) {
                microseconds = Math.addExact(microseconds, Math.multiplyExact(value, SIZES[unit]));
                addPart(fraction, SIZES[unit]);
            } else if (unit < MONTHS) {
                days = Math.addExact(days, scaled(unit, value));
                addPartOfDays(fraction, SIZES[unit]);
            } else if (unit == MONTHS) {
                months = Math.addExact(months, Math.toIntExact(value));
                addPartOfDays(fraction, DAYS_OF_MONTH);
            } else {
                years = Math.addExact(years, scaled(unit, value));
                months = Math.addExact(months, (int) Math.rint(fraction * SIZES[unit] * MONTHS_OF_YEAR));
            }
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static int scaled(int unit, long value) {
        return Math.multiplyExact(Math.toIntExact(value), (int) SIZES[unit]);
    }

    private void addPartOfDays(double fraction, long scale) {
        double amount = fraction * scale;
        days = Math.addExact(days, (int) amount);
        addPart(amount - (int) amount, DAY_LENGTH);
    }

    private void addPart(double fraction, long scale) {
        double amount = fraction * scale;
        long whole = (long) amount;
        double rest = amount - whole;
        microseconds = Math.addExact(microseconds, whole + (rest > 0.5 ? 1 : rest < -0.5 ? -1 : 0));
    }

    /** Sets the time of day, of as many hours as are wanted; false if they do not fit. */
    boolean clock(long hours, long minutes, long seconds, double fraction, boolean negative) {
        microseconds = 0;
        addPart(fraction, SECOND);
        if (!add(HOURS, hours, 0) || !add(MINUTES, minutes, 0) || !add(SECONDS, seconds, 0)) {
            return false;
        }
        microseconds = negative ? -microseconds : microseconds;
        return true;
    }

    /** Why the sum is no interval, or turned around is none; empty if it is one. */
    Optional<DateTimeFault> fault(boolean ago) {
        boolean edge = microseconds == Long.MIN_VALUE
                || days == Integer.MIN_VALUE
                || months == Integer.MIN_VALUE
                || years == Integer.MIN_VALUE;
        if (ago && edge) {
            return DateTimeParts.overflow();
        }
        long total = (long) years * MONTHS_OF_YEAR + months;
        long signed = ago ? -total : total;
        return signed == (int) signed ? Optional.empty() : Optional.of(DateTimeFault.INTERVAL_OUT_OF_RANGE);
    }
}
