package dev.headrace.processor.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's regular expressions, as far as their brackets and quantifiers go; what is certain to be wrong is told. */
final class RegularExpression {
    /** Directors and embedded options change what the rest means. */
    private static final Pattern DIRECTED = Pattern.compile("\\*\\*\\*|\\(\\?[a-z]+\\)");

    private static final Pattern BOUND = Pattern.compile("\\{(?<least>\\d{1,9})(,(?<most>\\d{0,9}))?}");
    private static final int MOST = 255;
    private static final String QUANTIFIERS = "*+?";

    private final String text;
    private int at;
    private int open;
    /** Whether something stands there that can be repeated. */
    private boolean repeatable;

    private RegularExpression(String text) {
        this.text = text;
    }

    /** The server's words for what is wrong with it. */
    static Optional<String> fault(String text) {
        return DIRECTED.matcher(text).lookingAt() ? Optional.empty() : new RegularExpression(text).fault();
    }

    private Optional<String> fault() {
        while (at < text.length()) {
            Optional<String> fault = next();
            if (fault.isPresent()) {
                return fault;
            }
        }
        return open > 0 ? Optional.of("parentheses () not balanced") : Optional.empty();
    }

    private Optional<String> next() {
        char c = text.charAt(at++);
        Matcher bound = BOUND.matcher(text).region(at - 1, text.length());
        if (QUANTIFIERS.indexOf(c) >= 0 || bound.lookingAt()) {
            return quantifier(c == '{' ? Optional.of(bound) : Optional.empty());
        }
        repeatable = c != '(' && c != '|' && c != '^';
        return switch (c) {
            case '(' -> opened();
            case ')' -> --open < 0 ? Optional.of("parentheses () not balanced") : Optional.empty();
            case '[' -> bracket();
            case '\\' -> escape();
            default -> Optional.empty();
        };
    }

    private Optional<String> opened() {
        open++;
        if (text.startsWith("?", at)) {
            // What looks ahead or behind begins so.
            at++;
            at += text.startsWith("<", at) ? 1 : 0;
            at += at < text.length() && ":=!".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return Optional.empty();
    }

    private Optional<String> quantifier(Optional<Matcher> bound) {
        if (!repeatable) {
            return Optional.of("quantifier operand invalid");
        }
        at = bound.map(Matcher::end).orElse(at);
        at += text.startsWith("?", at) ? 1 : 0;
        repeatable = false;
        return bound.filter(RegularExpression::isImpossible).map(numbers -> "invalid repetition count(s)");
    }

    private static boolean isImpossible(Matcher bound) {
        int least = Integer.parseInt(bound.group("least"));
        String most = bound.group("most");
        boolean open = most == null || most.isEmpty();
        return least > MOST || !open && (Integer.parseInt(most) > MOST || Integer.parseInt(most) < least);
    }

    private Optional<String> escape() {
        return at++ < text.length() ? Optional.empty() : Optional.of("invalid escape \\ sequence");
    }

    private Optional<String> bracket() {
        at += text.startsWith("^", at) ? 1 : 0;
        at += text.startsWith("]", at) ? 1 : 0;
        while (at < text.length() && text.charAt(at) != ']') {
            char kind = text.charAt(at) == '[' && at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            int close = ":.=".indexOf(kind) >= 0 ? text.indexOf(kind + "]", at + 2) : -1;
            at = close >= 0 ? close + 2 : at + (text.charAt(at) == '\\' ? 2 : 1);
        }
        return at++ < text.length() ? Optional.empty() : Optional.of("brackets [] not balanced");
    }
}
