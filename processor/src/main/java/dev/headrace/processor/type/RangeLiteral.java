package dev.headrace.processor.type;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The literal of a range, or of a multirange, which is several in braces ({@code range_in}, {@code multirange_in}). */
final class RangeLiteral {
    private static final String LOOSE = "((?:\"(?:[^\"\\\\]|\\\\.|\"\")*+\"|\\\\.|[^\\]),\"\\\\])*+)";
    private static final Pattern RANGE =
            Pattern.compile("\\s*[\\[(]" + LOOSE + "," + LOOSE + "[\\])]\\s*", Pattern.DOTALL);
    private static final Pattern ONE = Pattern.compile(
            "\\s*(?:(?i:empty)(?=\\s*[,}])|[\\[(](?:\"(?:[^\"\\\\]|\\\\.)*+\"|\\\\.|[^\\])\"\\\\])*+[\\])])\\s*",
            Pattern.DOTALL);
    private static final Pattern PIECE =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.|\"\")*+)\"|\\\\(.)|([^\"\\\\]+)", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\s*[+-]?\\d+(?:\\.\\d+)?\\s*");
    private static final Pattern ISO =
            Pattern.compile("\\s*(\\d{4}-\\d\\d-\\d\\d)(?:[ T]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)?\\s*");

    private final Function<String, Optional<Refusal>> bound;

    /** @param bound what is wrong with a bound */
    RangeLiteral(Function<String, Optional<Refusal>> bound) {
        this.bound = bound;
    }

    Optional<Refusal> range(String literal) {
        if (InputSyntax.trimmed(literal).equalsIgnoreCase("empty")) {
            return Optional.empty();
        }
        Matcher bounds = RANGE.matcher(literal);
        if (!bounds.matches()) {
            return malformed("range", literal);
        }
        String lower = text(bounds.group(1));
        String upper = text(bounds.group(2));
        Optional<Refusal> fault = fault(bounds.group(1), lower).or(() -> fault(bounds.group(2), upper));
        return fault.isPresent() || isOrdered(lower, upper)
                ? fault
                : Optional.of(Refusal.of(
                        "data_exception", "range lower bound must be less than or equal to range upper bound"));
    }

    /** What is not written is no bound. */
    private Optional<Refusal> fault(String part, String text) {
        return part.isEmpty() ? Optional.empty() : bound.apply(text);
    }

    private static String text(String part) {
        StringBuilder text = new StringBuilder();
        Matcher piece = PIECE.matcher(part);
        while (piece.find()) {
            text.append(
                    piece.group(1) != null
                            ? piece.group(1).replace("\"\"", "\"").replaceAll("(?s)\\\\(.)", "$1")
                            : piece.group(2) != null ? piece.group(2) : piece.group(3));
        }
        return text.toString();
    }

    /** As far as that can be told of their texts. */
    private static boolean isOrdered(String lower, String upper) {
        if (PLAIN_NUMBER.matcher(lower).matches() && PLAIN_NUMBER.matcher(upper).matches()) {
            return new BigDecimal(lower.strip()).compareTo(new BigDecimal(upper.strip())) <= 0;
        }
        Matcher first = ISO.matcher(lower);
        Matcher last = ISO.matcher(upper);
        boolean dates = first.matches() && last.matches();
        // Within a day a time zone may have its clocks set back.
        return !dates || first.group(1).compareTo(last.group(1)) <= 0;
    }

    Optional<Refusal> multirange(String literal) {
        String text = InputSyntax.trimmed(literal);
        if (!text.startsWith("{")) {
            return malformed("multirange", literal);
        }
        Matcher one = ONE.matcher(text);
        int at = 1;
        boolean more = text.substring(1).isBlank()
                || InputSyntax.trimmed(text.substring(1)).charAt(0) != '}';
        while (more) {
            if (!one.region(at, text.length()).lookingAt()) {
                return malformed("multirange", literal);
            }
            Optional<Refusal> fault = range(InputSyntax.trimmed(one.group()));
            if (fault.isPresent()) {
                return fault;
            }
            at = one.end();
            more = at < text.length() && text.charAt(at) == ',';
            at += more ? 1 : 0;
        }
        return InputSyntax.trimmed(text.substring(at)).equals("}")
                ? Optional.empty()
                : malformed("multirange", literal);
    }

    private static Optional<Refusal> malformed(String what, String literal) {
        return Optional.of(
                Refusal.of("invalid_text_representation", "malformed " + what + " literal: \"" + literal + "\""));
    }
}
