package dev.headrace.processor.type;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of boolean, uuid and network types. */
final class ScalarInput {
    private static final Pattern UUID =
            Pattern.compile("(?:[0-9a-fA-F]{4}-?){7}[0-9a-fA-F]{4}|\\{(?:[0-9a-fA-F]{4}-?){7}[0-9a-fA-F]{4}}");
    private static final Pattern LSN = Pattern.compile("[0-9a-fA-F]{1,8}/[0-9a-fA-F]{1,8}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:/]+");
    private static final Pattern FOUR_OCTETS = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+(/\\d+)?");

    /** Without a mask an inet has four octets. */
    private static final Pattern SHORT = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,2}");

    private static final Pattern HARDWARE = Pattern.compile("(?s).*[^0-9a-fA-FxX:.+\\s-].*");

    private static final Pattern NETWORK =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");
    private static final Pattern PLAIN_HARDWARE = Pattern.compile("[0-9a-fA-F]+(?:[:.-][0-9a-fA-F]+)*");
    private static final Pattern SIX_OCTETS = Pattern.compile(
            "\\w+(?::\\w+){5}|\\w+(?:-\\w+){5}" + "|\\w{5,6}[:-]\\w{5,6}|\\w{3,4}(?:[.-]\\w{3,4}){2}|\\w{11,12}");

    private ScalarInput() {}

    static Optional<Refusal> fault(String literal, String type) {
        boolean valid = switch (type) {
            case "bool" -> isBoolean(InputSyntax.trimmed(literal).toLowerCase(Locale.ROOT));
            case "uuid" -> UUID.matcher(literal).matches();
            case "pg_lsn" -> LSN.matcher(literal).matches();
            case "inet", "cidr" ->
                mayBeAddress(literal)
                        && !(type.equals("inet") && SHORT.matcher(literal).matches());
            default -> mayBeHardware(literal, type);
        };
        if (valid && type.equals("cidr") && hasHostBits(literal)) {
            return Optional.of(Refusal.of(
                    "invalid_text_representation",
                    "invalid cidr value: \"" + literal + "\"",
                    "Value has bits set to right of mask."));
        }
        return valid ? Optional.empty() : InputSyntax.invalid(literal, type);
    }

    /** A prefix of a word, as long as it is no other's. */
    private static boolean isBoolean(String text) {
        return text.length() > 1 && ("on".equals(text) || "off".startsWith(text))
                || !text.isEmpty()
                        && (List.of("1", "0").contains(text)
                                || List.of("true", "false", "yes", "no").stream()
                                        .anyMatch(word -> word.startsWith(text)));
    }

    private static boolean mayBeAddress(String literal) {
        return ADDRESS.matcher(literal).matches()
                && (literal.indexOf(':') >= 0 || literal.indexOf('/') >= 0 || literal.matches("[0-9.]+"))
                && (!FOUR_OCTETS.matcher(literal).matches()
                        || Arrays.stream(literal.split("/")[0].split("\\."))
                                .allMatch(octet -> octet.length() <= 3 && Integer.parseInt(octet) <= 255));
    }

    private static boolean hasHostBits(String literal) {
        Matcher network = NETWORK.matcher(literal);
        if (!network.matches()) {
            return false;
        }
        long address = 0;
        for (int octet = 1; octet <= 4; octet++) {
            address = address << 8 | Integer.parseInt(network.group(octet));
        }
        int bits = Integer.parseInt(network.group(5));
        return bits <= 32 && (address & (1L << 32 - bits) - 1) != 0;
    }

    private static boolean mayBeHardware(String literal, String type) {
        String text = InputSyntax.trimmed(literal);
        // After the eighth octet the server reads no further.
        if (type.equals("macaddr8") && text.length() > 16) {
            return true;
        }
        if (!PLAIN_HARDWARE.matcher(text).matches()) {
            return !literal.isBlank() && !HARDWARE.matcher(literal).matches();
        }
        long digits = text.chars().filter(Character::isLetterOrDigit).count();
        return type.equals("macaddr") ? SIX_OCTETS.matcher(text).matches() : digits >= 12 && digits != 14;
    }
}
