package dev.headrace.processor.type;

import java.util.Optional;

/** The pattern and the flags of {@code like_regex}, which the server looks at when it reads the path. */
final class PathPattern {
    private static final String FLAGS = "ismxq";

    private PathPattern() {}

    /** What the server says to them; both as they are written, with their quotes. */
    static Optional<Refusal> fault(String pattern, String flags) {
        String set = inside(flags);
        Optional<Refusal> unknown = set.codePoints()
                .filter(flag -> FLAGS.indexOf(flag) < 0)
                .mapToObj(flag -> Refusal.of(
                        "syntax_error",
                        "invalid input syntax for type jsonpath",
                        "Unrecognized flag character \"" + Character.toString(flag) + "\" in LIKE_REGEX predicate."))
                .findFirst();
        if (unknown.isPresent()) {
            return unknown;
        }
        if (set.contains("q")) {
            return Optional.empty();
        }
        return set.contains("x")
                ? Optional.of(Refusal.of(
                        "feature_not_supported", "XQuery \"x\" flag (expanded regular expressions) is not implemented"))
                : RegularExpression.fault(unescaped(inside(pattern)))
                        .map(why -> Refusal.of("invalid_regular_expression", "invalid regular expression: " + why));
    }

    private static String inside(String string) {
        return string.substring(1, string.length() - 1);
    }

    /** Of escapes only the backslash matters to a pattern's form. */
    private static String unescaped(String text) {
        return text.replaceAll("\\\\u\\{[0-9a-fA-F]+}|\\\\u[0-9a-fA-F]{4}|\\\\x[0-9a-fA-F]{2}", "u")
                .replaceAll("(?s)\\\\(.)", "$1");
    }
}
