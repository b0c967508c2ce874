package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as annotations write it: ISO 8601, {@code PT30M}, or PostgreSQL's {@code 30 minutes}. */
final class LengthOfTime {
    private static final Pattern PAIR = Pattern.compile("(\\d{1,9})\\s+(millisecond|second|minute|hour|day|week)s?");
    private static final Pattern WORDS = Pattern.compile(PAIR + "(?:\\s+" + PAIR + ")*");
    private static final Map<String, Duration> UNITS = Map.of(
            "millisecond", Duration.ofMillis(1),
            "second", Duration.ofSeconds(1),
            "minute", Duration.ofMinutes(1),
            "hour", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "week", Duration.ofDays(7));

    private LengthOfTime() {}

    /** The length that a member says; one that is none is reported. */
    static Optional<Duration> read(AnnotationUse use, String member, Diagnostics diagnostics) {
        Optional<Duration> length = parse(use.string(member));
        if (length.isEmpty() && !use.isFaulty(member)) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place(member),
                    "\"" + use.string(member) + "\" is no length of time",
                    "write it in weeks, days, hours, minutes or seconds, \"3 days\", or as ISO 8601 does, \"PT30M\""));
        }
        return length;
    }

    /** The length; empty if the text is none, or none that lasts. */
    static Optional<Duration> parse(String text) {
        Optional<Duration> length = WORDS.matcher(text.strip()).matches() ? words(text) : iso(text.strip());
        return length.filter(found -> !found.isNegative() && !found.isZero());
    }

    private static Optional<Duration> words(String text) {
        Duration sum = Duration.ZERO;
        Matcher pairs = PAIR.matcher(text);
        while (pairs.find()) {
            sum = sum.plus(UNITS.get(pairs.group(2)).multipliedBy(Long.parseLong(pairs.group(1))));
        }
        return Optional.of(sum);
    }

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
