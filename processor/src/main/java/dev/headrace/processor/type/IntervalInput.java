package dev.headrace.processor.type;

import java.util.List;
import java.util.Optional;

/** Literals of interval: numbers with units, times of day, years and months, ISO 8601. */
final class IntervalInput {
    private static final int LONGEST = 255 + 25;

    private IntervalInput() {}

    /** @param fields the fields that the type's modifier names; all if it names none */
    static Optional<Refusal> fault(String literal, int fields, int major) {
        Optional<List<DateTimeField>> pieces = DateTimeField.of(literal, LONGEST);
        Optional<DateTimeFault> fault =
                pieces.isEmpty() ? DateTimeParts.bad() : new IntervalDecoder(pieces.get(), fields, major).fault();
        if (fault.filter(DateTimeFault.BAD_FORMAT::equals).isPresent()) {
            fault = new IsoInterval(literal).fault();
        }
        return fault.map(wrong -> wrong == DateTimeFault.OVERFLOW ? DateTimeFault.INTERVAL_OVERFLOW : wrong)
                .map(wrong -> wrong.of(literal, "interval"));
    }
}
