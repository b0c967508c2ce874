package dev.headrace.processor.type;

import java.util.Optional;

/** Literals of bytea, bit and bit varying. */
final class BinaryInput {
    private BinaryInput() {}

    static Optional<Refusal> fault(String literal, String type) {
        if (!type.equals("bytea")) {
            return bits(literal);
        }
        return literal.startsWith("\\x") ? hexadecimal(literal.substring(2)) : escaped(literal);
    }

    private static Optional<Refusal> bits(String literal) {
        boolean hexadecimal = literal.startsWith("x") || literal.startsWith("X");
        boolean prefixed = hexadecimal || literal.startsWith("b") || literal.startsWith("B");
        String digits = prefixed ? literal.substring(1) : literal;
        String kind = hexadecimal ? "hexadecimal" : "binary";
        return digits.codePoints()
                .filter(digit -> digit > 'f' || Character.digit(digit, hexadecimal ? 16 : 2) < 0)
                .mapToObj(Character::toString)
                .findFirst()
                .map(digit -> Refusal.of(
                        "invalid_text_representation", "\"" + digit + "\" is not a valid " + kind + " digit"));
    }

    /** Spaces may stand between the pairs. */
    private static Optional<Refusal> hexadecimal(String digits) {
        int at = 0;
        while (at < digits.length()) {
            if (InputSyntax.isSpace(digits.charAt(at)) && digits.charAt(at) != '\f' && digits.charAt(at) != 0x0b) {
                at++;
                continue;
            }
            if (!isHexadecimal(digits.charAt(at))) {
                return invalidDigit(digits, at);
            }
            if (at + 1 == digits.length()) {
                return parameter("invalid hexadecimal data: odd number of digits");
            }
            if (!isHexadecimal(digits.charAt(at + 1))) {
                return invalidDigit(digits, at + 1);
            }
            at += 2;
        }
        return Optional.empty();
    }

    private static boolean isHexadecimal(char c) {
        return c <= 'f' && Character.digit(c, 16) >= 0;
    }

    private static Optional<Refusal> invalidDigit(String digits, int at) {
        return parameter("invalid hexadecimal digit: \"" + Character.toString(digits.codePointAt(at)) + "\"");
    }

    private static Optional<Refusal> parameter(String message) {
        return Optional.of(Refusal.of("invalid_parameter_value", message));
    }

    private static Optional<Refusal> escaped(String literal) {
        String plain = literal.replaceAll("(?s)\\\\(?:\\\\|[0-3][0-7][0-7])", "");
        return plain.indexOf('\\') < 0
                ? Optional.empty()
                : Optional.of(Refusal.of("invalid_text_representation", "invalid input syntax for type bytea"));
    }
}
