package dev.headrace.processor.type;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of macaddr, in the forms that {@code macaddr_in} tries one after the other, and of macaddr8. */
final class HardwareInput {
    // What the server's scanner has read it does not give back.
    private static final String WIDE = "\\s*+([+-]?+(?:0[xX](?=[0-9a-fA-F]))?+[0-9a-fA-F]++)";
    private static final String PAIR = "\\s*+((?>[+-][0-9a-fA-F]|0[xX]|[0-9a-fA-F]{1,2}))";
    private static final List<Pattern> FORMS = List.of(
            form(WIDE, ":", ":", ":", ":", ":"),
            form(WIDE, "-", "-", "-", "-", "-"),
            form(PAIR, "", "", ":", "", ""),
            form(PAIR, "", "", "-", "", ""),
            form(PAIR, "", "\\.", "", "\\.", ""),
            form(PAIR, "", "-", "", "-", ""),
            form(PAIR, "", "", "", "", ""));

    private HardwareInput() {}

    private static Pattern form(String octet, String... between) {
        return Pattern.compile(octet + String.join(octet, between) + octet + "\\s*");
    }

    static Optional<Refusal> fault(String literal, String type) {
        return type.equals("macaddr") ? six(literal) : eight(literal);
    }

    private static Optional<Refusal> six(String literal) {
        for (Pattern form : FORMS) {
            Matcher octets = form.matcher(literal);
            if (octets.matches()) {
                for (int i = 1; i <= octets.groupCount(); i++) {
                    if (!isOctet(octets.group(i))) {
                        return Optional.of(Refusal.of(
                                "numeric_value_out_of_range",
                                "invalid octet value in \"macaddr\" value: \"" + literal + "\""));
                    }
                }
                return Optional.empty();
            }
        }
        return InputSyntax.invalid(literal, "macaddr");
    }

    private static boolean isOctet(String digits) {
        String plain = digits.replaceFirst("^[+]", "").replaceFirst("^0[xX]", "0");
        return !plain.startsWith("-") && plain.replaceFirst("^0+", "").length() <= 2 || plain.matches("-0+");
    }

    /** Pairs of digits, all parted by the same character or by none. */
    private static Optional<Refusal> eight(String literal) {
        String text = literal.replaceFirst("^\\s+", "");
        int at = 0;
        int count = 0;
        char spacer = 0;
        while (at + 1 < text.length()) {
            boolean pair = Character.digit(text.charAt(at), 16) >= 0 && Character.digit(text.charAt(at + 1), 16) >= 0;
            if (!pair || ++count > 8) {
                return InputSyntax.invalid(literal, "macaddr8");
            }
            at += 2;
            if (at < text.length() && ":-.".indexOf(text.charAt(at)) >= 0) {
                if (spacer != 0 && spacer != text.charAt(at)) {
                    return InputSyntax.invalid(literal, "macaddr8");
                }
                spacer = text.charAt(at++);
            }
            boolean mayEnd = count == 6 || count == 8;
            if (mayEnd && at < text.length() && InputSyntax.isSpace(text.charAt(at))) {
                return text.substring(at).isBlank() ? Optional.empty() : InputSyntax.invalid(literal, "macaddr8");
            }
        }
        return count == 6 || count == 8 ? Optional.empty() : InputSyntax.invalid(literal, "macaddr8");
    }
}
