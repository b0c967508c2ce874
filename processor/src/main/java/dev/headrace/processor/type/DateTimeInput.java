package dev.headrace.processor.type;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of dates and times in ISO form, and words; everything else that they can be is let pass. */
final class DateTimeInput {
    private static final Pattern DATE_TIME = Pattern.compile("(?:(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2}))?"
            + "(?:(?:(?<=\\d)[Tt]|(?<=\\d)\\s+|^)(?<hour>\\d{1,2}):(?<minute>\\d{1,2})"
            + "(?::(?<second>\\d{1,2})(?<fraction>\\.\\d{0,6})?)?"
            + "\\s*(?:[zZ]|[+-](?:0?\\d|1[0-4])(?::[0-5]\\d)?)?)?");

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z\\s]*");

    private static final Map<String, Set<String>> WORDS = Map.of(
            "date", Set.of("epoch", "infinity", "now", "today", "tomorrow", "yesterday"),
            "timestamp", Set.of("epoch", "infinity", "now", "today", "tomorrow", "yesterday"),
            "timestamptz", Set.of("epoch", "infinity", "now", "today", "tomorrow", "yesterday"),
            "time", Set.of("now", "allballs"),
            "timetz", Set.of("now", "allballs"));

    private static final Map<String, String> NAMES = Map.of(
            "date", "date",
            "timestamp", "timestamp",
            "timestamptz", "timestamp with time zone",
            "time", "time",
            "timetz", "time with time zone");

    private DateTimeInput() {}

    static Optional<Refusal> fault(String literal, String type) {
        String text = InputSyntax.trimmed(literal);
        if (LETTERS.matcher(text).matches()) {
            return words(literal, text.toLowerCase(Locale.ROOT), type);
        }
        Optional<String> quantity = QuantityInput.fault(text.toLowerCase(Locale.ROOT), isDated(type));
        if (quantity.isPresent()) {
            return quantity.get().equals("datetime_field_overflow") ? wrongField(literal) : invalid(literal, type);
        }
        Matcher parts = DATE_TIME.matcher(text);
        return parts.matches() ? parts(literal, parts, type) : Optional.empty();
    }

    /** Words alone say when only if they are those; beside others they may be names of months and zones. */
    private static Optional<Refusal> words(String literal, String text, String type) {
        boolean known = WORDS.values().stream().flatMap(Set::stream).anyMatch(text::contains);
        boolean means = text.indexOf(' ') < 0 ? WORDS.get(type).contains(text) : known;
        return means ? Optional.empty() : invalid(literal, type);
    }

    private static Optional<Refusal> parts(String literal, Matcher parts, String type) {
        if (parts.group(isDated(type) ? "year" : "hour") == null) {
            return time(literal, parts).or(() -> invalid(literal, type));
        }
        if (parts.group("year") != null && Integer.parseInt(parts.group("year")) == 0) {
            return Optional.empty();
        }
        return date(literal, parts).or(() -> time(literal, parts));
    }

    private static Optional<Refusal> date(String literal, Matcher parts) {
        if (parts.group("year") == null) {
            return Optional.empty();
        }
        int month = number(parts, "month");
        int day = number(parts, "day");
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return wrongField(literal);
        }
        return day <= YearMonth.of(number(parts, "year"), month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(Refusal.of("datetime_field_overflow", outOfRange(literal)));
    }

    private static Optional<Refusal> time(String literal, Matcher parts) {
        if (parts.group("hour") == null) {
            return Optional.empty();
        }
        int hour = number(parts, "hour");
        int minute = number(parts, "minute");
        int second = parts.group("second") == null ? 0 : number(parts, "second");
        boolean pastMidnight = hour == 24 && minute + second > 0;
        return hour > 24 || minute > 59 || second > 60 || pastMidnight
                ? Optional.of(Refusal.of("datetime_field_overflow", outOfRange(literal)))
                : Optional.empty();
    }

    private static boolean isDated(String type) {
        return !type.startsWith("time") || type.startsWith("timestamp");
    }

    private static Optional<Refusal> wrongField(String literal) {
        return Optional.of(Refusal.of(
                "datetime_field_overflow", outOfRange(literal), "Perhaps you need a different \"datestyle\" setting."));
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String outOfRange(String literal) {
        return "date/time field value out of range: \"" + literal + "\"";
    }

    private static Optional<Refusal> invalid(String literal, String type) {
        return Optional.of(Refusal.of(
                "invalid_datetime_format",
                "invalid input syntax for type " + NAMES.get(type) + ": \"" + literal + "\""));
    }
}
