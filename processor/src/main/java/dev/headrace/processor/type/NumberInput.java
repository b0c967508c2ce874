package dev.headrace.processor.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of the numeric types. */
final class NumberInput {
    /** From here on 0x1F and 1_000 are numbers. */
    private static final int MODERN = 16;

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?<digits>\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE](?<exponent>[+-]?\\d+))?");
    private static final Pattern HEXADECIMAL =
            Pattern.compile("[+-]?0[xX](?:[0-9a-fA-F]+(?:\\.[0-9a-fA-F]*)?|\\.[0-9a-fA-F]+)(?:[pP][+-]?\\d+)?");
    private static final Pattern WORD = Pattern.compile("[+-]?(?:nan(?:\\(.*\\))?|inf|infinity)");
    private static final Pattern INFINITE = Pattern.compile("nan|[+-]?(?:inf|infinity)");
    private static final String DIGITS = "\\d(?:_?\\d)*+";
    private static final Pattern NUMERIC = Pattern.compile("[+-]?(?<digits>" + DIGITS + "(?:\\.(?:" + DIGITS
            + ")?)?|\\." + DIGITS + ")(?:[eE](?<exponent>[+-]?" + DIGITS + "))?");
    private static final Pattern OTHER_BASE =
            Pattern.compile("[+-]?0(?:[xX](?:_?[0-9a-fA-F])+|[oO](?:_?[0-7])+|[bB](?:_?[01])+)");
    /** Of an integer what the server reads before it finds something else. */
    private static final Pattern INTEGER = Pattern.compile(
            "(?<sign>[+-]?)(?:0[xX](?<hex>(?:_?[0-9a-fA-F])+)|0[oO](?<octal>(?:_?[0-7])+)|0[bB](?<binary>(?:_?[01])+)|(?<decimal>\\d(?:_?\\d)*+))(?<rest>.*)",
            Pattern.DOTALL);

    private static final Pattern OLD_INTEGER = Pattern.compile("(?<number>[+-]?\\d+)(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern OID = Pattern.compile(
            "\\s*(?<sign>[+-]?)(?:0[xX](?<hex>[0-9a-fA-F]+)|0(?<octal>[0-7]+)|(?<decimal>0|[1-9]\\d*))(?<rest>.*)",
            Pattern.DOTALL);
    private static final Pattern OLD_OID = Pattern.compile(
            "\\s*(?<sign>[+-]?)(?<hex>(?!))?(?<octal>(?!))?(?<decimal>\\d+)(?<rest>.*)", Pattern.DOTALL);
    private static final int LONGEST_EXPONENT = Integer.MAX_VALUE / 2;
    private static final int MOST_DIGITS = 131_072;
    private static final int MOST_DECIMALS = 16_383;

    private static final Map<String, Integer> BITS = Map.of("int2", 15, "int4", 31, "int8", 63);

    private final int major;

    NumberInput(int major) {
        this.major = major;
    }

    Optional<Refusal> fault(String literal, String type) {
        String text = InputSyntax.trimmed(literal);
        return switch (type) {
            case "float4", "float8" -> floating(literal, text, type);
            case "numeric" -> numeric(literal, text);
            case "oid" -> unsigned(literal, type, Integer.SIZE);
            case "xid", "cid" -> major < MODERN ? Optional.empty() : unsigned(literal, type, Integer.SIZE);
            case "xid8" -> major < MODERN ? Optional.empty() : unsigned(literal, type, Long.SIZE);
            default -> major < MODERN ? oldInteger(literal, text, type) : integer(literal, text, type);
        };
    }

    private static Optional<Refusal> oldInteger(String literal, String text, String type) {
        Matcher number = OLD_INTEGER.matcher(text);
        if (!number.matches()) {
            return InputSyntax.invalid(literal, type);
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

    private static int base(Matcher number) {
        return number.group("hex") != null ? 16 : number.group("octal") != null ? 8 : 10;
    }

    private static Optional<Refusal> integer(String literal, String text, String type) {
        Matcher number = INTEGER.matcher(text);
        if (!number.matches()) {
            return InputSyntax.invalid(literal, type);
        }
        boolean binary = number.group("binary") != null;
        int base = binary ? 2 : base(number);
        String group = binary ? "binary" : base == 16 ? "hex" : base == 8 ? "octal" : "decimal";
        String digits = number.group(group).replace("_", "");
        BigInteger value = new BigInteger(digits, base);
        BigInteger limit = BigInteger.ONE.shiftLeft(BITS.get(type));
        // What is too large before its last digit is so whatever follows.
        BigInteger before =
                digits.length() == 1 ? BigInteger.ZERO : new BigInteger(digits.substring(0, digits.length() - 1), base);
        if (before.compareTo(limit.divide(BigInteger.valueOf(base))) > 0) {
            return outOfRange("value \"" + literal + "\"", type);
        }
        if (!number.group("rest").isEmpty()) {
            return InputSyntax.invalid(literal, type);
        }
        boolean negative = number.group("sign").equals("-");
        int compared = value.compareTo(limit);
        return compared > 0 || compared == 0 && !negative
                ? outOfRange("value \"" + literal + "\"", type)
                : Optional.empty();
    }

    /** It is forgiving: negative numbers are oids, and so are, since other integers may be, those of C. */
    private Optional<Refusal> unsigned(String literal, String type, int bits) {
        Matcher number = (major < MODERN ? OLD_OID : OID).matcher(literal);
        if (!number.matches()) {
            return InputSyntax.invalid(literal, type);
        }
        int base = base(number);
        String group = base == 16 ? "hex" : base == 8 ? "octal" : "decimal";
        BigInteger value = new BigInteger(number.group(group), base);
        boolean huge = value.bitLength() > Long.SIZE;
        if (!huge && !InputSyntax.trimmed(number.group("rest")).isEmpty()) {
            return InputSyntax.invalid(literal, type);
        }
        BigInteger signed = number.group("sign").equals("-") ? value.negate() : value;
        long wrapped = signed.longValue();
        boolean fits = bits == Long.SIZE || wrapped >>> Integer.SIZE == 0 || wrapped == (int) wrapped;
        return huge || !fits ? outOfRange("value \"" + literal + "\"", type) : Optional.empty();
    }

    private Optional<Refusal> floating(String literal, String text, String type) {
        if (WORD.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.empty();
        }
        Matcher hexadecimal = HEXADECIMAL.matcher(text);
        if (hexadecimal.lookingAt()) {
            String number = hexadecimal.group();
            String powered = number.toLowerCase(Locale.ROOT).contains("p") ? number : number + "p0";
            double value = type.equals("float4") ? Float.parseFloat(powered) : Double.parseDouble(powered);
            if (Double.isInfinite(value)) {
                return outOfRange("\"" + number + "\"", type);
            }
            return hexadecimal.end() == text.length() ? Optional.empty() : InputSyntax.invalid(literal, type);
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.lookingAt()) {
            return InputSyntax.invalid(literal, type);
        }
        String number = decimal.group();
        double value = type.equals("float4") ? Float.parseFloat(number) : Double.parseDouble(number);
        boolean vanished = value == 0 && decimal.group("digits").matches(".*[1-9].*");
        if (Double.isInfinite(value) || vanished) {
            boolean whole = major < MODERN && type.equals("float4");
            return outOfRange("\"" + (whole ? literal : number) + "\"", type);
        }
        return decimal.end() == text.length() ? Optional.empty() : InputSyntax.invalid(literal, type);
    }

    private Optional<Refusal> numeric(String literal, String text) {
        boolean word = INFINITE.matcher(text.toLowerCase(Locale.ROOT)).matches();
        if (word || major >= MODERN && OTHER_BASE.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher decimal = (major < MODERN ? DECIMAL : NUMERIC).matcher(text);
        if (!decimal.lookingAt()) {
            return InputSyntax.invalid(literal, "numeric");
        }
        String written = decimal.group("exponent");
        BigInteger exponent = written == null ? BigInteger.ZERO : new BigInteger(written.replace("_", ""));
        if (exponent.abs().compareTo(BigInteger.valueOf(LONGEST_EXPONENT)) > 0) {
            return overflow();
        }
        if (decimal.end() < text.length()) {
            return InputSyntax.invalid(literal, "numeric");
        }
        BigDecimal digits = new BigDecimal(decimal.group("digits").replace("_", ""));
        long before = (long) digits.precision() - digits.scale() + exponent.longValue();
        long behind = digits.scale() - exponent.longValue();
        boolean tooLong = digits.signum() != 0 && before > MOST_DIGITS || behind > MOST_DECIMALS;
        return tooLong ? overflow() : Optional.empty();
    }

    private static Optional<Refusal> overflow() {
        return Optional.of(Refusal.of("numeric_value_out_of_range", "value overflows numeric format"));
    }

    private static Optional<Refusal> outOfRange(String value, String type) {
        String name = PgType.of(type).plainText();
        return Optional.of(Refusal.of("numeric_value_out_of_range", value + " is out of range for type " + name));
    }
}
