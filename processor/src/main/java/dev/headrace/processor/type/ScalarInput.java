package dev.headrace.processor.type;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Literals of boolean, uuid, network and geometric types. */
final class ScalarInput {
    private static final Pattern UUID =
            Pattern.compile("(?:[0-9a-fA-F]{4}-?){7}[0-9a-fA-F]{4}|\\{(?:[0-9a-fA-F]{4}-?){7}[0-9a-fA-F]{4}}");
    private static final Pattern LSN = Pattern.compile("[0-9a-fA-F]{1,8}/[0-9a-fA-F]{1,8}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:/]+");
    private static final Pattern FOUR_OCTETS = Pattern.compile("\\d+\\.\\d+\\.\\d+\\.\\d+(/\\d+)?");
    private static final Pattern HARDWARE = Pattern.compile("(?s).*[^0-9a-fA-FxX:.+\\s-].*");

    private ScalarInput() {}

    static Optional<Refusal> fault(String literal, String type) {
        boolean valid = switch (type) {
            case "bool" -> isBoolean(InputSyntax.trimmed(literal).toLowerCase(Locale.ROOT));
            case "uuid" -> UUID.matcher(literal).matches();
            case "pg_lsn" -> LSN.matcher(literal).matches();
            case "inet", "cidr" -> mayBeAddress(literal);
            case "macaddr", "macaddr8" ->
                !literal.isBlank() && !HARDWARE.matcher(literal).matches();
            default -> mayBeGeometric(literal.toLowerCase(Locale.ROOT));
        };
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

    /** Coordinates have digits, or are words for what has none. */
    private static boolean mayBeGeometric(String text) {
        return text.chars().anyMatch(Character::isDigit) || text.contains("nan") || text.contains("inf");
    }
}
