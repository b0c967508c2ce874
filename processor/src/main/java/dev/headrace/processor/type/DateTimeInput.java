package dev.headrace.processor.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Literals of dates and times; in which order a server takes the day and the month of a date without a year is not known. */
final class DateTimeInput {
    private static final int LONGEST = 128 + 25;
    private static final Map<String, String> NAMES = Map.of(
            "date", "date",
            "timestamp", "timestamp",
            "timestamptz", "timestamp with time zone",
            "time", "time",
            "timetz", "time with time zone");

    private DateTimeInput() {}

    static Optional<Refusal> fault(String literal, String type, DateTimeVersion version) {
        Optional<List<DateTimeField>> fields = DateTimeField.of(literal, LONGEST);
        if (fields.isEmpty()) {
            return Optional.of(DateTimeFault.BAD_FORMAT.of(literal, NAMES.get(type)));
        }
        Optional<Refusal> first = Optional.empty();
        for (DateTimeParts.Order order : DateTimeParts.Order.values()) {
            DateTimeDecoder decoder = new DateTimeDecoder(fields.get(), NAMES.get(type), version, order);
            Optional<Refusal> fault = decoder.fault(literal);
            if (fault.isEmpty()) {
                return Optional.empty();
            }
            first = first.isPresent() ? first : fault;
        }
        return first;
    }
}
