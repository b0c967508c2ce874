package dev.headrace.row;

import dev.headrace.Interval;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an interval as the server prints it, whatever its {@code intervalstyle}. */
final class IntervalText {
    private static final Pattern YEARS_MONTHS = Pattern.compile("([-+]?)(\\d+)-(\\d+)");
    private static final Pattern TIME = Pattern.compile("([-+]?)(\\d+):(\\d+):(\\d+(?:\\.\\d+)?)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?");
    /** In the SQL standard's form one sign at the front is for all fields: {@code -3 4:05:06}, but not {@code -3 +4:05:06}. */
    private static final Pattern NEGATIVE_AS_A_WHOLE = Pattern.compile("-\\d+ [\\d:.]+");

    private static final long SECOND = 1_000_000L;

    private final String text;
    private long months;
    private long days;
    private BigDecimal microseconds = BigDecimal.ZERO;

    private IntervalText(String text) {
        this.text = text;
    }

    static Interval parse(String text) {
        if (text.startsWith("P")) {
            return Interval.parse(text);
        }
        if (NEGATIVE_AS_A_WHOLE.matcher(text).matches()) {
            return new IntervalText(text.substring(1)).words().negated();
        }
        Interval interval = new IntervalText(text).words();
        return text.endsWith(" ago") ? interval.negated() : interval;
    }

    private Interval words() {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (NUMBER.matcher(words[i]).matches()) {
                boolean hasUnit = i + 1 < words.length && Character.isLetter(words[i + 1].charAt(0));
                add(new BigDecimal(words[i]), hasUnit ? words[++i] : "days");
            } else if (!words[i].equals("@") && !words[i].equals("ago")) {
                addField(words[i]);
            }
        }
        return new Interval(Math.toIntExact(months), Math.toIntExact(days), microseconds.longValueExact());
    }

    private void addField(String word) {
        Matcher yearsMonths = YEARS_MONTHS.matcher(word);
        Matcher time = TIME.matcher(word);
        if (yearsMonths.matches()) {
            long total = Long.parseLong(yearsMonths.group(2)) * 12 + Long.parseLong(yearsMonths.group(3));
            months += sign(yearsMonths) * total;
        } else if (time.matches()) {
            long sign = sign(time);
            add(new BigDecimal(time.group(2)).multiply(BigDecimal.valueOf(sign)), "hours");
            add(new BigDecimal(time.group(3)).multiply(BigDecimal.valueOf(sign)), "mins");
            add(new BigDecimal(time.group(4)).multiply(BigDecimal.valueOf(sign)), "secs");
        } else {
            throw new IllegalArgumentException("no interval: " + text);
        }
    }

    private static long sign(Matcher field) {
        return field.group(1).equals("-") ? -1 : 1;
    }

    private void add(BigDecimal number, String unit) {
        switch (unit.endsWith("s") ? unit : unit + "s") {
            case "years" -> months += number.longValueExact() * 12;
            case "mons" -> months += number.longValueExact();
            case "days" -> days += number.longValueExact();
            case "hours" -> addTime(number, 3600 * SECOND);
            case "mins" -> addTime(number, 60 * SECOND);
            case "secs" -> addTime(number, SECOND);
            default -> throw new IllegalArgumentException("no interval: " + text);
        }
    }

    private void addTime(BigDecimal number, long unit) {
        microseconds = microseconds.add(number.multiply(BigDecimal.valueOf(unit)));
    }
}
