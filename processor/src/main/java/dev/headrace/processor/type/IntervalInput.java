package dev.headrace.processor.type;

import java.util.List;
import java.util.Optional;

/** Literals of interval: numbers with units, times of day, years and months, ISO 8601. */
final class IntervalInput {
    private static final int LONGEST = 255 + 25;

    private IntervalInput() {}

    /** @param fields the fields that the type's modifier names; all if it names none */
    static Optional<Refusal> fault(String literal, int fields, DateTimeVersion version) {
        Optional<List<DateTimeField>> pieces = DateTimeField.of(literal, LONGEST);
        Optional<DateTimeFault> fault =
                pieces.map(of -> fault(of, fields, version)).orElseGet(DateTimeParts::bad);
        if (fault.filter(DateTimeFault.BAD_FORMAT::equals).isPresent()) {
            fault = new IsoInterval(literal).fault();
        }
        return fault.map(wrong -> wrong == DateTimeFault.OVERFLOW ? DateTimeFault.INTERVAL_OVERFLOW : wrong)
                .map(wrong -> wrong.of(literal, "interval"));
    }

    /** Whether a sign before the first field is one before all is a setting ({@code IntervalStyle}). */
    private static Optional<DateTimeFault> fault(List<DateTimeField> pieces, int fields, DateTimeVersion version) {
        Optional<DateTimeFault> fault = new IntervalDecoder(pieces, fields, version, false).fault();
        boolean leading = !pieces.isEmpty() && pieces.get(0).text().startsWith("-");
        return fault.isPresent()
                        && leading
                        && new IntervalDecoder(pieces, fields, version, true)
                                .fault()
                                .isEmpty()
                ? Optional.empty()
                : fault;
    }
}
