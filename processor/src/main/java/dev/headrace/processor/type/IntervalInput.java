package dev.headrace.processor.type;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of interval: numbers with units; ISO 8601 and the forms with colons are let pass. */
final class IntervalInput {
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z\\s]*");
    private static final Pattern PAIRS =
            Pattern.compile("@?\\s*(?:[+-]?\\d+(?:\\.\\d*)?\\s*[A-Za-z]+\\s*)+", Pattern.DOTALL);

    /** A time of day with a time zone, a date, a sign alone. */
    private static final Pattern NO_DURATION =
            Pattern.compile("[+-]?\\d{1,2}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,6})?)?\\s*[+-]\\d{1,2}(?::[0-5]\\d)?"
                    + "|\\d{4}-\\d{1,2}-\\d{1,2}(?:\\s+\\d{1,2}:[0-5]\\d)?|-");

    private static final Pattern TOO_MANY_MINUTES = Pattern.compile("\\d{1,2}:[6-9]\\d(?::\\d\\d)?");

    private static final Pattern UNIT = Pattern.compile("[A-Za-z]+");

    /** PostgreSQL compares the first ten characters. */
    private static final int SIGNIFICANT = 10;

    private static final Set<String> UNITS = Set.of("""
            ago c cent centuries century d day days dec decade decades decs h hour hours hr hrs m microsecon mil \
            millennia millennium mils millisecon min mins minute minutes mon mons month months ms msec msecond mseconds \
            msecs qtr quarter s sec second seconds secs timezone timezone_h timezone_m us usec usecond useconds usecs w \
            week weeks y year years yr yrs infinity""".split(" "));

    private IntervalInput() {}

    static Optional<Refusal> fault(String literal) {
        String text = InputSyntax.trimmed(literal).toLowerCase(Locale.ROOT);
        boolean words = LETTERS.matcher(text).matches() && !text.startsWith("p") && !text.contains("inf");
        if (TOO_MANY_MINUTES.matcher(text).matches()) {
            return Optional.of(
                    Refusal.of("interval_field_overflow", "interval field value out of range: \"" + literal + "\""));
        }
        boolean other = words || NO_DURATION.matcher(text).matches();
        return other || PAIRS.matcher(text).matches() && hasStrangeUnit(text)
                ? Optional.of(Refusal.of(
                        "invalid_datetime_format", "invalid input syntax for type interval: \"" + literal + "\""))
                : Optional.empty();
    }

    private static boolean hasStrangeUnit(String text) {
        Matcher unit = UNIT.matcher(text);
        return unit.results()
                .map(found -> found.group()
                        .substring(0, Math.min(SIGNIFICANT, found.group().length())))
                .anyMatch(found -> !UNITS.contains(found));
    }
}
