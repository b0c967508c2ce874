package dev.headrace.processor.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year, month, day, hour and so on of a literal while it is read ({@code DecodeDate}, {@code DecodeNumber} and their kin). */
final class DateTimeParts {
    static final int MONTH = 1 << 1;
    static final int YEAR = 1 << 2;
    static final int DAY = 1 << 3;
    static final int ZONE = 1 << 5;
    static final int DAYLIGHT = 1 << 6;
    static final int DAY_OF_YEAR = 1 << 15;
    static final int DATE = YEAR | MONTH | DAY;
    static final int TIME = 1 << 10 | 1 << 11 | 1 << 12 | 1 << 13 | 1 << 14;

    private static final long MICROSECONDS = 1_000_000;
    private static final Pattern DATE_PIECE = Pattern.compile("[^0-9a-z]*(?:([0-9]+|[a-z]+).?)");

    /** In which order the numbers of a date stand that begins with no year. */
    enum Order {
        MONTH_FIRST,
        DAY_FIRST,
        YEAR_FIRST
    }

    private final Order order;
    boolean textMonth;
    boolean julian;
    boolean shortYear;
    boolean bc;
    long year;
    long month;
    long day;
    long hour;
    long minute;
    long second;
    long fraction;
    long dayOfYear;
    long julianDay;
    /** How far east of Greenwich; empty if that is not said in numbers. */
    Optional<Integer> offset = Optional.empty();
    /** What the last piece was found to be. */
    int mask;

    DateTimeParts(Order order) {
        this.order = order;
    }

    static Optional<DateTimeFault> bad() {
        return Optional.of(DateTimeFault.BAD_FORMAT);
    }

    static Optional<DateTimeFault> overflow() {
        return Optional.of(DateTimeFault.OVERFLOW);
    }

    /** A number of 32 bits; empty if it is larger. */
    static Optional<Integer> integer(String digits) {
        try {
            return Optional.of(digits.isEmpty() ? 0 : Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A piece that is a whole date; {@code seen} is what was read before it. */
    Optional<DateTimeFault> date(String text, int seen) {
        Matcher piece = DATE_PIECE.matcher(text);
        int all = 0;
        int at = 0;
        StringBuilder numbers = new StringBuilder();
        while (at < text.length() && piece.region(at, text.length()).lookingAt()) {
            at = piece.end();
            String part = piece.group(1);
            if (Character.isDigit(part.charAt(0))) {
                numbers.append(part).append(' ');
                continue;
            }
            Optional<DateTimeWord> word = DateTimeWord.ofDate(part);
            if (word.filter(known -> known.is(DateTimeWord.Kind.IGNORED)).isPresent()) {
                continue;
            }
            if (word.isEmpty() || !word.get().is(DateTimeWord.Kind.MONTH) || ((seen | all) & MONTH) != 0) {
                return bad();
            }
            month = word.get().value();
            all |= MONTH;
        }
        return at < text.length() ? bad() : numbers(numbers.toString(), seen, all);
    }

    private Optional<DateTimeFault> numbers(String numbers, int seen, int found) {
        int all = found;
        boolean hadTextMonth = textMonth;
        for (String number : numbers.isEmpty() ? new String[0] : numbers.split(" ")) {
            textMonth = (found & MONTH) != 0;
            Optional<DateTimeFault> fault = number(number, seen | all);
            if (fault.isPresent() || ((seen | all) & mask) != 0) {
                return fault.isPresent() ? fault : bad();
            }
            all |= mask;
        }
        textMonth = hadTextMonth;
        mask = all;
        return ((seen | all) & ~(DAY_OF_YEAR | ZONE)) == DATE ? Optional.empty() : bad();
    }

    /** A number in a date and time: digits run together, a date with points, or one field. */
    Optional<DateTimeFault> piece(String text, int seen) {
        int dot = text.indexOf('.');
        if (dot >= 0 && (seen & DATE) == 0) {
            return date(text, seen);
        }
        boolean run = dot > 2 || dot < 0 && text.length() >= 6 && ((seen & DATE) == 0 || (seen & TIME) == 0);
        return run ? run(text, seen) : number(text, seen);
    }

    /** The date is counted in days. */
    void julian(long days) {
        julian = true;
        julianDay = days;
        year = 1;
        month = 1;
        day = 1;
    }

    /** {@code +02}. */
    Optional<DateTimeFault> zone(String text) {
        DateTimeZone zone = DateTimeZone.of(text);
        offset = Optional.of(zone.seconds());
        return zone.fault();
    }

    /** A piece that is one number, which means what is still missing. */
    Optional<DateTimeFault> number(String text, int seen) {
        mask = 0;
        int dot = text.indexOf('.');
        Optional<Integer> value = integer(dot < 0 ? text : text.substring(0, dot));
        if (value.isEmpty()) {
            return overflow();
        }
        if (dot > 2) {
            return run(text, seen | DATE);
        }
        if (dot >= 0 && !fraction(text.substring(dot))) {
            return bad();
        }
        boolean inYear = text.length() == 3 && (seen & DATE) == YEAR && value.get() >= 1 && value.get() <= 366;
        if (inYear) {
            mask = DAY_OF_YEAR | MONTH | DAY;
            dayOfYear = value.get();
            return Optional.empty();
        }
        if ((seen & DATE) == DATE) {
            return run(text, seen);
        }
        missing(value.get(), text.length(), seen & DATE);
        if (mask == YEAR) {
            shortYear = text.length() <= 2;
        }
        return mask == 0 ? bad() : Optional.empty();
    }

    private void missing(int value, int length, int seen) {
        boolean isLong = length >= 3;
        switch (seen) {
            case 0 -> set(isLong || order == Order.YEAR_FIRST ? YEAR : order == Order.DAY_FIRST ? DAY : MONTH, value);
            case YEAR, DAY -> set(MONTH, value);
            case MONTH -> set(textMonth && (isLong || order == Order.YEAR_FIRST) ? YEAR : DAY, value);
            case YEAR | MONTH -> {
                if (textMonth && isLong && shortYear) {
                    set(YEAR, value, DAY, year);
                    shortYear = false;
                } else {
                    set(DAY, value);
                }
            }
            case MONTH | DAY -> set(YEAR, value);
            default -> mask = 0;
        }
    }

    private void set(int field, long value) {
        mask = field;
        year = field == YEAR ? value : year;
        month = field == MONTH ? value : month;
        day = field == DAY ? value : day;
    }

    /** The first number of a date was not its year but its day. */
    private void set(int field, long value, int other, long before) {
        set(field, value);
        set(other, before);
    }

    /** Digits run together: {@code 20240131}, {@code 040506}, {@code 040506.789}. */
    Optional<DateTimeFault> run(String text, int seen) {
        int dot = text.indexOf('.');
        String digits = dot < 0 ? text : text.substring(0, dot);
        // Behind the T of a time anything may stand.
        if (!digits.matches("[0-9]*")) {
            return bad();
        }
        if (dot >= 0) {
            fraction(text.substring(dot));
        }
        int length = digits.length();
        if (dot < 0 && (seen & DATE) != DATE && length >= 6) {
            mask = DATE;
            day = Integer.parseInt(digits.substring(length - 2));
            month = Integer.parseInt(digits.substring(length - 4, length - 2));
            year = integer(digits.substring(0, length - 4)).orElse(Integer.MAX_VALUE);
            shortYear |= length == 6;
            return Optional.empty();
        }
        if ((seen & TIME) == TIME || length != 6 && length != 4) {
            return bad();
        }
        mask = TIME;
        hour = Integer.parseInt(digits.substring(0, 2));
        minute = Integer.parseInt(digits.substring(2, 4));
        second = length == 6 ? Integer.parseInt(digits.substring(4)) : 0;
        return Optional.empty();
    }

    boolean fraction(String dotted) {
        if (!dotted.matches("\\.[0-9]*")) {
            return false;
        }
        fraction = dotted.length() == 1 ? 0 : Math.round(Double.parseDouble("0" + dotted) * MICROSECONDS);
        return true;
    }

    /** A piece with colons: {@code 12:30}, {@code 12:30:15.5}, {@code 30:15.5} of minutes and seconds. */
    Optional<DateTimeFault> time(String text) {
        mask = TIME;
        String[] parts = text.split(":", -1);
        String last = parts[parts.length - 1];
        int dot = last.indexOf('.');
        String plain = dot < 0 ? last : last.substring(0, dot);
        if (parts.length > 3 || parts[1].indexOf('.') >= 0 && parts.length == 3) {
            return bad();
        }
        if (!parts[0].matches("[0-9]*")) {
            return bad();
        }
        Optional<Integer> first = integer(parts[0]);
        Optional<Integer> next = integer(parts.length == 2 ? plain : parts[1]);
        Optional<Integer> third = integer(parts.length == 2 ? "" : plain);
        if (first.isEmpty() || next.isEmpty() || third.isEmpty()) {
            return overflow();
        }
        fraction = 0;
        if (dot >= 0 && !fraction(last.substring(dot))) {
            return bad();
        }
        boolean minutes = parts.length == 2 && dot >= 0;
        hour = minutes ? 0 : first.get();
        minute = minutes ? first.get() : next.get();
        second = minutes ? next.get() : third.get();
        return minute > 59 || second > 60 || fraction > MICROSECONDS ? overflow() : Optional.empty();
    }

    /** Whether it is past the end of the day. */
    boolean isPastMidnight() {
        return hour > 24 || minute > 59 || second > 60 || microseconds() > 24L * 60 * 60 * MICROSECONDS;
    }

    /** Since midnight. */
    long microseconds() {
        return ((hour * 60 + minute) * 60 + second) * MICROSECONDS + fraction;
    }
}
