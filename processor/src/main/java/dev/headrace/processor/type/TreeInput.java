package dev.headrace.processor.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of the extension ltree: labels with dots between them ({@code parse_ltree}). */
final class TreeInput {
    /** From here on labels have hyphens too. */
    private static final int HYPHENS = 16;
    /** Which other characters than ASCII's are letters is the database's affair. */
    private static final Pattern PATH = pattern("[\\w\\P{ASCII}]+");

    private static final Pattern HYPHENATED = pattern("[\\w\\P{ASCII}-]+");

    private TreeInput() {}

    private static Pattern pattern(String label) {
        return Pattern.compile("(?:" + label + "\\.)*+(?:" + label + ")?+");
    }

    static Optional<Refusal> fault(String literal, int major) {
        Matcher path = (major < HYPHENS ? PATH : HYPHENATED).matcher(literal);
        path.lookingAt();
        if (path.end() < literal.length()) {
            int character = literal.codePointCount(0, path.end()) + 1;
            return Optional.of(Refusal.of("syntax_error", "ltree syntax error at character " + character));
        }
        return literal.endsWith(".")
                ? Optional.of(Refusal.of("syntax_error", "ltree syntax error", "Unexpected end of input."))
                : Optional.empty();
    }
}
