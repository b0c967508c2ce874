package dev.headrace.processor.type;

import static dev.headrace.processor.type.DateTimeParts.DATE;
import static dev.headrace.processor.type.DateTimeParts.DAY;
import static dev.headrace.processor.type.DateTimeParts.DAY_OF_YEAR;
import static dev.headrace.processor.type.DateTimeParts.MONTH;
import static dev.headrace.processor.type.DateTimeParts.YEAR;
import static dev.headrace.processor.type.DateTimeParts.overflow;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.JulianFields;
import java.util.Optional;

/** Whether what a literal says is a day of the calendar ({@code ValidateDate}), and one that its type reaches. */
final class DateTimeCalendar {
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final long LAST_YEAR = 5_874_898;
    /** The first day behind all dates, and behind all timestamps, counted as Julian days are. */
    private static final long END_OF_DATES = 2_147_483_494L;

    private static final long END_OF_TIMESTAMPS = JulianFields.JULIAN_DAY.getFrom(LocalDate.of(294_277, 1, 1));
    /** Timestamps are counted from the first day of 2000. */
    private static final long START = JulianFields.JULIAN_DAY.getFrom(LocalDate.of(2000, 1, 1));

    private static final long DAY_LENGTH = 86_400_000_000L;

    private final DateTimeParts parts;
    private final int seen;

    DateTimeCalendar(DateTimeParts parts, int seen) {
        this.parts = parts;
        this.seen = seen;
    }

    /** What is wrong with year, month and day; the year is the calendar's after this. */
    Optional<DateTimeFault> fault() {
        if ((seen & YEAR) != 0 && !parts.julian) {
            if (!parts.bc && parts.shortYear) {
                parts.year += parts.year < 70 ? 2000 : parts.year < 100 ? 1900 : 0;
            } else if (parts.year <= 0) {
                return overflow();
            } else {
                parts.year = parts.bc ? 1 - parts.year : parts.year;
            }
        }
        if ((seen & DAY_OF_YEAR) != 0) {
            parts.month = 1;
            parts.day = 1;
        }
        boolean noMonth = (seen & MONTH) != 0 && (parts.month < 1 || parts.month > 12);
        if (noMonth || (seen & DAY) != 0 && (parts.day < 1 || parts.day > 31)) {
            return Optional.of(DateTimeFault.MONTH_OR_DAY_OVERFLOW);
        }
        boolean february = parts.month == 2 && !Year.isLeap(parts.year);
        boolean late = (seen & DATE) == DATE && parts.day > (february ? 28 : DAYS[(int) parts.month - 1]);
        return late ? overflow() : Optional.empty();
    }

    /** Whether dates or timestamps reach as far; a session's zone may move it by a day. */
    boolean isReached(String type) {
        if (Math.abs(parts.year) > LAST_YEAR) {
            // The server's own sum of such a year and a day of it runs over.
            return (seen & DAY_OF_YEAR) != 0;
        }
        long day = julianDay();
        if (type.equals("date")) {
            return day >= 0 && day < END_OF_DATES;
        }
        if (day < -1 || day > END_OF_TIMESTAMPS) {
            return false;
        }
        long moment = (day - START) * DAY_LENGTH + parts.microseconds();
        if (type.equals("timestamp")) {
            return isTimestamp(moment);
        }
        return parts.offset
                .map(seconds -> isTimestamp(moment - seconds * 1_000_000L))
                .orElseGet(() -> isTimestamp(moment - DAY_LENGTH) || isTimestamp(moment + DAY_LENGTH));
    }

    private long julianDay() {
        if (parts.julian) {
            return parts.julianDay;
        }
        boolean counted = (seen & DAY_OF_YEAR) != 0;
        LocalDate date = LocalDate.of((int) parts.year, (int) parts.month, (int) parts.day);
        return JulianFields.JULIAN_DAY.getFrom(counted ? date.plusDays(parts.dayOfYear - 1) : date);
    }

    private static boolean isTimestamp(long moment) {
        return moment >= -START * DAY_LENGTH && moment < (END_OF_TIMESTAMPS - START) * DAY_LENGTH;
    }
}
