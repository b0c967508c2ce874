package dev.headrace.processor.type;

/** The months, days and microseconds of an interval, and whether they fit. */
final class IntervalAmount {
    private static final int MONTHS = 12;
    private static final long SECOND = 1_000_000;
    /** Of each unit of {@link DateTimeWord#UNITS} how many of the smaller kind it is; 0 of one that no interval is read in. */
    private static final long[] SIZES = {
        1, 1000, SECOND, 60 * SECOND, 3600 * SECOND, 1, 7, 1, 0, MONTHS, 10 * MONTHS, 100 * MONTHS, 1000 * MONTHS
    };

    private static final int DAY = 5;
    private static final int MONTH = 7;

    private long months;
    private long days;
    private long microseconds;

    static boolean isRead(int unit) {
        return SIZES[unit] > 0;
    }

    /** Adds that many of a unit; false if they do not fit. */
    boolean add(int unit, long value, double fraction) {
        try {
            long amount = Math.multiplyExact(value, SIZES[unit]);
            if (unit < DAY) {
                microseconds = Math.addExact(microseconds, amount);
                microseconds = Math.addExact(microseconds, (long) (fraction * SIZES[unit]));
            } else if (unit < MONTH) {
                days = Math.toIntExact(Math.addExact(days, amount));
            } else {
                months = Math.toIntExact(Math.addExact(months, amount));
            }
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }
}
