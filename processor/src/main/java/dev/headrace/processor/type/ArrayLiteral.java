package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The literal of an array: its bounds if it has any, its braces, its elements ({@code ReadArrayStr}). */
final class ArrayLiteral {
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("(?:[^\"{},\\\\]|\\\\.)*+", Pattern.DOTALL);
    private static final Pattern BOUNDS = Pattern.compile("\\s*\\[\\s*([+-]?\\d+)\\s*(?::\\s*([+-]?\\d+)\\s*)?]");
    private static final int DEEPEST = 6;

    private final String literal;
    private final char delimiter;
    private final Function<String, Optional<Refusal>> element;
    private final List<Integer> lengths = new ArrayList<>();
    private Optional<Refusal> fault = Optional.empty();
    private int depth;
    private int bottom;
    private int at;

    /**
     * Reads it.
     *
     * @param element what is wrong with an element
     */
    ArrayLiteral(String literal, char delimiter, Function<String, Optional<Refusal>> element) {
        this.literal = literal;
        this.delimiter = delimiter;
        this.element = element;
    }

    /** What is wrong with it; empty if nothing is. */
    Optional<Refusal> fault() {
        List<Integer> wanted = bounds();
        if (fault.isPresent()) {
            return fault;
        }
        boolean read = peek() == '{' && braces();
        if (fault.isPresent()) {
            return fault;
        }
        boolean whole = read && peek() == 0 && at == literal.length();
        // Specified bounds are those of what is there.
        boolean fits = wanted.isEmpty() || wanted.equals(lengths);
        return whole && fits ? Optional.empty() : malformed();
    }

    private Optional<Refusal> malformed() {
        return Optional.of(Refusal.of("invalid_text_representation", "malformed array literal: \"" + literal + "\""));
    }

    private List<Integer> bounds() {
        List<Integer> wanted = new ArrayList<>();
        Matcher bounds = BOUNDS.matcher(literal);
        while (peek() == '[') {
            if (!bounds.region(at, literal.length()).lookingAt()) {
                fault = malformed();
                return wanted;
            }
            at = bounds.end();
            long lower = bounds.group(2) == null ? 1 : Long.parseLong(bounds.group(1));
            long upper = Long.parseLong(bounds.group(bounds.group(2) == null ? 1 : 2));
            if (upper < lower) {
                fault = Optional.of(Refusal.of("array_subscript_error", "upper bound cannot be less than lower bound"));
                return wanted;
            }
            wanted.add((int) (upper - lower + 1));
        }
        if (!wanted.isEmpty() && !accept('=')) {
            fault = malformed();
        }
        return wanted;
    }

    private boolean braces() {
        if (!accept('{') || ++depth > DEEPEST) {
            return false;
        }
        int level = depth;
        int count = 0;
        boolean empty = peek() == '}';
        do {
            if (empty) {
                break;
            }
            boolean item = peek() == '{' ? braces() : element();
            if (!item) {
                return false;
            }
            count++;
        } while (accept(delimiter));
        depth--;
        return accept('}') && isAlike(level, count, empty);
    }

    /** All arrays of one depth have the same length, and elements stand at one depth only. */
    private boolean isAlike(int level, int count, boolean empty) {
        if (empty) {
            return bottom == 0 || bottom >= level && lengths.size() < level;
        }
        while (lengths.size() < level) {
            lengths.add(0);
        }
        boolean same = lengths.get(level - 1) == 0 || lengths.get(level - 1) == count;
        lengths.set(level - 1, count);
        return same;
    }

    private boolean element() {
        if (bottom != 0 && bottom != depth) {
            return false;
        }
        bottom = depth;
        Matcher quoted = QUOTED.matcher(literal).region(at, literal.length());
        if (quoted.lookingAt()) {
            at = quoted.end();
            return peekDelimiter() && valid(unescaped(quoted.group(1)));
        }
        Matcher plain = PLAIN.matcher(literal).region(at, literal.length());
        String text = plain.lookingAt() ? InputSyntax.trimmed(plain.group()) : "";
        at = plain.end();
        if (text.isEmpty() || !peekDelimiter()) {
            return false;
        }
        return text.equalsIgnoreCase("null") || valid(unescaped(text));
    }

    private boolean peekDelimiter() {
        return peek() == delimiter || peek() == '}';
    }

    private boolean valid(String text) {
        fault = element.apply(text);
        return fault.isEmpty();
    }

    private static String unescaped(String text) {
        return text.replaceAll("(?s)\\\\(.)", "$1");
    }

    private char peek() {
        while (at < literal.length() && InputSyntax.isSpace(literal.charAt(at))) {
            at++;
        }
        return at < literal.length() ? literal.charAt(at) : 0;
    }

    private boolean accept(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }
}
