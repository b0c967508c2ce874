package dev.headrace.processor.type;

import static dev.headrace.processor.type.DateTimeParts.DATE;
import static dev.headrace.processor.type.DateTimeParts.DAY;
import static dev.headrace.processor.type.DateTimeParts.MONTH;
import static dev.headrace.processor.type.DateTimeParts.TIME;
import static dev.headrace.processor.type.DateTimeParts.ZONE;
import static dev.headrace.processor.type.DateTimeParts.bad;
import static dev.headrace.processor.type.DateTimeParts.overflow;

import dev.headrace.processor.type.DateTimeField.Kind;
import java.util.List;
import java.util.Optional;

/** Reads the pieces of a date and time, or of a time alone ({@code DecodeDateTime} and {@code DecodeTimeOnly}). */
final class DateTimeDecoder {
    private static final int ADVERBS = 1 << 9;
    private static final int DAY_OF_WEEK = 1 << 16;
    private static final int ERA = 1 << 18;
    private static final int DAYLIGHT_MODIFIER = 1 << 28;

    private static final int RESERVED = 1 << 30;

    private final List<DateTimeField> fields;
    private final boolean timeOnly;
    private final String type;
    private final DateTimeVersion version;
    private final DateTimeParts parts;
    private int seen;
    private boolean isSpecial;
    private Optional<String> zoneName = Optional.empty();
    private String wrongZone = "";
    private Optional<DateTimeWord> prefix = Optional.empty();
    private Optional<DateTimeWord> half = Optional.empty();

    /** @param type the type as messages name it */
    DateTimeDecoder(List<DateTimeField> fields, String type, DateTimeVersion version, DateTimeParts.Order order) {
        this.fields = fields;
        this.type = type;
        this.timeOnly = type.equals("time") || type.startsWith("time ");
        this.version = version;
        this.parts = new DateTimeParts(order);
    }

    /** What is wrong with that literal's pieces; empty if nothing is. */
    Optional<Refusal> fault(String literal) {
        return fault().map(fault -> fault.of(fault == DateTimeFault.BAD_ZONE ? wrongZone : literal, type));
    }

    private Optional<DateTimeFault> fault() {
        for (int i = 0; i < fields.size(); i++) {
            parts.mask = 0;
            Optional<DateTimeFault> fault = read(i);
            if (fault.isPresent() || (parts.mask & seen) != 0) {
                return fault.isPresent() ? fault : bad();
            }
            seen |= parts.mask;
        }
        if (prefix.isPresent() && version.refusesBareLabels()) {
            return bad();
        }
        if (isSpecial) {
            return new DateTimeCalendar(parts, seen).fault().or(this::afternoon);
        }
        return timeOnly ? wholeTime() : wholeDate();
    }

    private Optional<DateTimeFault> read(int i) {
        DateTimeField field = fields.get(i);
        return switch (field.kind()) {
            case DATE -> timeOnly ? dateInTime(field, i) : date(field);
            case TIME -> time(field);
            case ZONE -> zone(field.text());
            case NUMBER ->
                prefix.isPresent()
                        ? labelled(field.text())
                        : timeOnly ? numberInTime(field.text(), i) : parts.piece(field.text(), seen);
            default -> word(field.text());
        };
    }

    private Optional<DateTimeFault> zone(String text) {
        parts.mask = ZONE;
        return parts.zone(text);
    }

    private boolean isPrefixed(DateTimeWord.Kind kind) {
        return prefix.filter(word -> word.is(kind)).isPresent();
    }

    private Optional<DateTimeFault> date(DateTimeField field) {
        if (isPrefixed(DateTimeWord.Kind.JULIAN)) {
            DateTimeLabel label = new DateTimeLabel(parts, prefix.orElseThrow(), version);
            prefix = Optional.empty();
            return label.dayWithZone(field.text());
        }
        if (prefix.isEmpty() && (seen & (MONTH | DAY)) != (MONTH | DAY)) {
            return parts.date(field.text(), seen);
        }
        if (!field.startsWithDigit() && prefix.isEmpty()) {
            return namedZone(field.text());
        }
        if (prefix.isPresent() && !isPrefixed(DateTimeWord.Kind.ISO_TIME)) {
            return bad();
        }
        prefix = Optional.empty();
        return timeWithZone(field.text(), seen);
    }

    /** {@code hhmmss-zz}. */
    private Optional<DateTimeFault> timeWithZone(String text, int before) {
        int minus = text.indexOf('-');
        if ((seen & TIME) == TIME || minus < 0) {
            return bad();
        }
        Optional<DateTimeFault> fault = parts.zone(text.substring(minus));
        if (fault.isEmpty()) {
            fault = parts.run(text.substring(0, minus), before);
        }
        parts.mask |= ZONE;
        return fault;
    }

    private Optional<DateTimeFault> namedZone(String name) {
        if (!TimeZoneNames.isName(name)) {
            wrongZone = name;
            return Optional.of(DateTimeFault.BAD_ZONE);
        }
        zoneName = Optional.of(name);
        parts.mask = ZONE;
        return Optional.empty();
    }

    /** A time alone may have a date before it that decides what its zone means. */
    private Optional<DateTimeFault> dateInTime(DateTimeField field, int i) {
        boolean dated = i == 0
                && fields.size() >= 2
                && (fields.get(fields.size() - 1).is(Kind.DATE) || fields.get(1).is(Kind.TIME));
        if (dated) {
            return parts.date(field.text(), seen);
        }
        return field.startsWithDigit() ? timeWithZone(field.text(), seen | DATE) : namedZone(field.text());
    }

    private Optional<DateTimeFault> time(DateTimeField field) {
        if (prefix.isPresent() && !isPrefixed(DateTimeWord.Kind.ISO_TIME)) {
            return bad();
        }
        prefix = Optional.empty();
        Optional<DateTimeFault> fault = parts.time(field.text());
        return fault.isEmpty() && !timeOnly && parts.isPastMidnight() ? overflow() : fault;
    }

    /** A number behind {@code J}, {@code T} and the like. */
    private Optional<DateTimeFault> labelled(String text) {
        DateTimeLabel label = new DateTimeLabel(parts, prefix.orElseThrow(), version);
        prefix = Optional.empty();
        return label.number(text, seen);
    }

    private Optional<DateTimeFault> numberInTime(String text, int i) {
        int dot = text.indexOf('.');
        boolean dated = dot >= 0
                && i == 0
                && fields.size() >= 2
                && fields.get(fields.size() - 1).is(Kind.DATE);
        if (dated) {
            return parts.date(text, seen);
        }
        if (dot >= 0 ? dot > 2 : text.length() > 4) {
            return parts.run(text, seen | DATE);
        }
        return dot >= 0 ? bad() : parts.number(text, seen | DATE);
    }

    private Optional<DateTimeFault> word(String text) {
        boolean abbreviation = TimeZoneNames.isStandard(text) || version.isOfSession(text);
        if (abbreviation || TimeZoneNames.isSummer(text)) {
            parts.mask = TimeZoneNames.isSummer(text) ? ZONE | DateTimeParts.DAYLIGHT : ZONE;
            return Optional.empty();
        }
        Optional<DateTimeWord> known = DateTimeWord.ofDate(text);
        if (known.isEmpty()) {
            return namedZone(text).isPresent() ? bad() : Optional.empty();
        }
        DateTimeWord word = known.get();
        return switch (word.kind()) {
            case MONTH -> month(word.value());
            case NOW, DAY, ALLBALLS, EPOCH, INFINITY -> reserved(word);
            case AM, PM -> {
                half = known;
                yield masked(ADVERBS);
            }
            case AD, BC -> {
                parts.bc = word.is(DateTimeWord.Kind.BC);
                yield masked(ERA);
            }
            case DAYLIGHT -> masked(DAYLIGHT_MODIFIER | DateTimeParts.DAYLIGHT);
            case DAY_OF_WEEK -> timeOnly ? bad() : masked(DAY_OF_WEEK);
            case IGNORED -> Optional.empty();
            default -> prefix(word);
        };
    }

    private Optional<DateTimeFault> masked(int mask) {
        parts.mask = mask;
        return Optional.empty();
    }

    private Optional<DateTimeFault> month(int month) {
        if (timeOnly) {
            return bad();
        }
        boolean dayBefore =
                (seen & MONTH) != 0 && !parts.textMonth && (seen & DAY) == 0 && parts.month >= 1 && parts.month <= 31;
        parts.day = dayBefore ? parts.month : parts.day;
        parts.textMonth = true;
        parts.month = month;
        return masked(dayBefore ? DAY : MONTH);
    }

    private Optional<DateTimeFault> reserved(DateTimeWord word) {
        if (word.is(DateTimeWord.Kind.ALLBALLS)) {
            return masked(TIME | ZONE);
        }
        if (timeOnly) {
            return word.is(DateTimeWord.Kind.NOW) ? masked(TIME) : bad();
        }
        boolean day = word.is(DateTimeWord.Kind.DAY);
        isSpecial = word.is(DateTimeWord.Kind.EPOCH) || word.is(DateTimeWord.Kind.INFINITY);
        if (isSpecial && version.allowsBesideSpecial()) {
            return masked(RESERVED);
        }
        parts.year = 2000;
        parts.month = 1;
        parts.day = 1;
        return masked(day ? DATE : DATE | TIME | ZONE);
    }

    private Optional<DateTimeFault> prefix(DateTimeWord word) {
        boolean misplaced = word.is(DateTimeWord.Kind.ISO_TIME) && !timeOnly && (seen & DATE) != DATE;
        if (misplaced || prefix.isPresent() && version.refusesBareLabels()) {
            return bad();
        }
        prefix = Optional.of(word);
        return Optional.empty();
    }

    private Optional<DateTimeFault> wholeDate() {
        DateTimeCalendar calendar = new DateTimeCalendar(parts, seen);
        Optional<DateTimeFault> fault = calendar.fault().or(this::afternoon);
        boolean modified = (seen & DAYLIGHT_MODIFIER) != 0 && (zoneName.isPresent() || (seen & ZONE) == 0);
        if (fault.isPresent() || (seen & DATE) != DATE || modified) {
            return fault.isPresent() ? fault : bad();
        }
        return calendar.isReached(type) ? Optional.empty() : Optional.of(DateTimeFault.OUT_OF_RANGE);
    }

    private Optional<DateTimeFault> afternoon() {
        if (half.isPresent() && parts.hour > 12) {
            return overflow();
        }
        boolean am = half.filter(word -> word.is(DateTimeWord.Kind.AM)).isPresent();
        boolean noon = parts.hour == 12;
        parts.hour += am && noon ? -12 : half.isPresent() && !am && !noon ? 12 : 0;
        return Optional.empty();
    }

    private Optional<DateTimeFault> wholeTime() {
        Optional<DateTimeFault> fault =
                new DateTimeCalendar(parts, seen).fault().or(this::afternoon);
        if (fault.isPresent() || parts.isPastMidnight()) {
            return fault.isPresent() ? fault : overflow();
        }
        boolean undated = (seen & DATE) != DATE;
        boolean modified = (seen & DAYLIGHT_MODIFIER) != 0 && (zoneName.isPresent() || (seen & ZONE) == 0);
        boolean half = (seen & ZONE) == 0 && (seen & DATE) != 0 && undated;
        boolean changing = undated && zoneName.filter(TimeZoneNames::isChanging).isPresent();
        return (seen & TIME) != TIME || modified || half || changing ? bad() : Optional.empty();
    }
}
