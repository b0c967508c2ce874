package dev.headrace.processor.type;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Literals of boolean, uuid and network types. */
final class ScalarInput {
    private static final Pattern UUID =
            Pattern.compile("(?:[0-9a-fA-F]{4}-?){7}[0-9a-fA-F]{4}|\\{(?:[0-9a-fA-F]{4}-?){7}[0-9a-fA-F]{4}}");
    private static final Pattern LSN = Pattern.compile("[0-9a-fA-F]{1,8}/[0-9a-fA-F]{1,8}");

    private ScalarInput() {}

    static Optional<Refusal> fault(String literal, String type) {
        boolean valid = switch (type) {
            case "bool" -> isBoolean(InputSyntax.trimmed(literal).toLowerCase(Locale.ROOT));
            case "uuid" -> UUID.matcher(literal).matches();
            case "pg_lsn" -> LSN.matcher(literal).matches();
            default -> AddressInput.isAddress(literal, type.equals("cidr"));
        };
        if (valid && type.equals("cidr") && AddressInput.hasHostBits(literal)) {
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
}
