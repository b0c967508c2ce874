package dev.headrace.processor.type;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of the numeric types. */
final class NumberInput {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?<digits>\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE](?<exponent>[+-]?\\d+))?");
    private static final Pattern INTEGER = Pattern.compile("(?<number>[+-]?\\d+)(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[+-]?(?:nan(?:\\(.*\\))?|inf|infinity)");

    /** From 16 on 0x1F and 1_000 are numbers. */
    private static final Pattern MODERN = Pattern.compile("[+-]?(?:0[xXoObB].*|[0-9.][0-9_.eE+-]*_.*)", Pattern.DOTALL);

    private static final int SAFE_EXPONENT = 10_000;
    private static final Map<String, Integer> BITS = Map.of("int2", 15, "int4", 31, "int8", 63, "oid", 32);

    private final int major;

    NumberInput(int major) {
        this.major = major;
    }

    Optional<Refusal> fault(String literal, String type) {
        String text = InputSyntax.trimmed(literal);
        boolean modern =
                major >= 16 && !type.startsWith("float") && MODERN.matcher(text).matches();
        if (modern) {
            return Optional.empty();
        }
        return switch (type) {
            case "float4", "float8" -> floating(literal, text, type);
            case "numeric" -> numeric(literal, text);
            default -> integer(literal, text, type);
        };
    }

    private static Optional<Refusal> integer(String literal, String text, String type) {
        Matcher number = INTEGER.matcher(text);
        if (!number.matches()) {
            return InputSyntax.invalid(literal, type);
        }
        if (type.equals("oid")) {
            // It is forgiving: negative numbers are oids.
            return number.group("rest").isEmpty() ? Optional.empty() : InputSyntax.invalid(literal, type);
        }
        BigInteger value = new BigInteger(number.group("number"));
        boolean last = number.group("rest").isEmpty();
        // The server counts down, so it finds the smallest number too many only at the end.
        boolean tooLarge = value.bitLength() > BITS.get(type);
        if (tooLarge && (last || value.signum() < 0 || value.negate().bitLength() > BITS.get(type))) {
            return outOfRange("value \"" + literal + "\"", type);
        }
        return last ? Optional.empty() : InputSyntax.invalid(literal, type);
    }

    private Optional<Refusal> floating(String literal, String text, String type) {
        boolean others = WORD.matcher(text.toLowerCase(Locale.ROOT)).matches()
                || text.toLowerCase(Locale.ROOT).matches("[+-]?0x.*");
        if (others) {
            return Optional.empty();
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.lookingAt()) {
            return InputSyntax.invalid(literal, type);
        }
        String number = decimal.group();
        double value = type.equals("float4") ? Float.parseFloat(number) : Double.parseDouble(number);
        boolean vanished = value == 0 && decimal.group("digits").matches(".*[1-9].*");
        if (Double.isInfinite(value) || vanished) {
            boolean whole = major < 16 && type.equals("float4");
            return outOfRange("\"" + (whole ? literal : number) + "\"", type);
        }
        return decimal.end() == text.length() ? Optional.empty() : InputSyntax.invalid(literal, type);
    }

    private static Optional<Refusal> numeric(String literal, String text) {
        if (WORD.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.empty();
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.matches()) {
            return InputSyntax.invalid(literal, "numeric");
        }
        String exponent = decimal.group("exponent");
        boolean huge = exponent != null
                && new BigInteger(exponent).abs().compareTo(BigInteger.valueOf(SAFE_EXPONENT * 1_000L)) > 0;
        return huge
                ? Optional.of(Refusal.of("numeric_value_out_of_range", "value overflows numeric format"))
                : Optional.empty();
    }

    private static Optional<Refusal> outOfRange(String value, String type) {
        String name = PgType.of(type).plainText();
        return Optional.of(Refusal.of("numeric_value_out_of_range", value + " is out of range for type " + name));
    }
}
