package dev.headrace.processor.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes in the words and strings of a JSON path: which characters they may stand for ({@code parseUnicode}). */
final class PathEscapes {
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:u(?:(?<four>[0-9a-fA-F]{4})|\\{(?<braced>[0-9a-fA-F]{1,6})})|x(?<two>[0-9a-fA-F]{2})|.)",
            Pattern.DOTALL);
    private static final String HIGH_AGAIN = "Unicode high surrogate must not follow a high surrogate.";
    private static final String LOW_ALONE = "Unicode low surrogate must follow a high surrogate.";

    private PathEscapes() {}

    static Optional<Refusal> fault(String text) {
        Matcher escape = ESCAPE.matcher(text);
        boolean high = false;
        int end = 0;
        while (escape.find()) {
            String digits = digits(escape);
            // Both halves of a character stand in one row of escapes.
            if (high && (escape.start() > end || digits == null)) {
                return unpaired(LOW_ALONE);
            }
            end = escape.end();
            if (digits == null) {
                continue;
            }
            int unit = Integer.parseInt(digits, 16);
            if (unit == 0) {
                return Optional.of(Refusal.of(
                        "untranslatable_character",
                        "unsupported Unicode escape sequence",
                        "\\u0000 cannot be converted to text."));
            }
            boolean first = unit >= 0xD800 && unit <= 0xDBFF;
            boolean second = unit >= 0xDC00 && unit <= 0xDFFF;
            if (high != second) {
                return unpaired(first ? HIGH_AGAIN : LOW_ALONE);
            }
            high = first;
        }
        return high ? unpaired(LOW_ALONE) : Optional.empty();
    }

    private static String digits(Matcher escape) {
        String four = escape.group("four");
        String braced = escape.group("braced");
        return four != null ? four : braced != null ? braced : escape.group("two");
    }

    private static Optional<Refusal> unpaired(String detail) {
        return Optional.of(Refusal.of("invalid_text_representation", "invalid input syntax for type jsonpath", detail));
    }
}
