package dev.headrace.processor.type;

import java.math.BigInteger;
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
    private static final int UNKNOWN = -1;
    /** From here on bounds are checked for size, and empty arrays may stand in arrays. */
    static final int STRICT = 17;

    private final String literal;
    private final char delimiter;
    private final Function<String, Optional<Refusal>> element;
    private final int major;
    /** Of each dimension known so far how many elements it has. */
    private final List<Integer> lengths = new ArrayList<>();

    private Optional<Refusal> fault = Optional.empty();
    /** No more dimensions can follow: they were written before the braces, or an element was found. */
    private boolean frozen;

    private int depth;
    private int at;

    /**
     * Reads it.
     *
     * @param element what is wrong with an element
     */
    ArrayLiteral(String literal, char delimiter, int major, Function<String, Optional<Refusal>> element) {
        this.literal = literal;
        this.major = major;
        this.delimiter = delimiter;
        this.element = element;
    }

    /** What is wrong with it; empty if nothing is. */
    Optional<Refusal> fault() {
        bounds();
        if (fault.isPresent()) {
            return fault;
        }
        boolean read = peek() == '{' && braces();
        if (fault.isPresent()) {
            return fault;
        }
        return read && peek() == 0 && at == literal.length() ? Optional.empty() : malformed();
    }

    private Optional<Refusal> malformed() {
        return Optional.of(Refusal.of("invalid_text_representation", "malformed array literal: \"" + literal + "\""));
    }

    private void bounds() {
        Matcher bounds = BOUNDS.matcher(literal);
        while (fault.isEmpty() && peek() == '[') {
            if (!bounds.region(at, literal.length()).lookingAt()) {
                fault = malformed();
                return;
            }
            at = bounds.end();
            boolean one = bounds.group(2) == null;
            dimension(one ? "1" : bounds.group(1), bounds.group(one ? 1 : 2));
        }
        frozen = !lengths.isEmpty();
        if (fault.isEmpty() && frozen && !accept('=')) {
            fault = malformed();
        }
    }

    private void dimension(String from, String to) {
        BigInteger lower = new BigInteger(from);
        BigInteger upper = new BigInteger(to);
        boolean huge = lower.bitLength() >= Integer.SIZE || upper.bitLength() >= Integer.SIZE;
        if (lengths.size() == DEEPEST) {
            fault = tooDeep();
        } else if (major >= STRICT && huge) {
            fault = limit("array bound is out of integer range");
        } else if (major >= STRICT && upper.equals(BigInteger.valueOf(Integer.MAX_VALUE))) {
            fault = limit("array upper bound is too large: " + to);
        } else if (upper.compareTo(lower) < 0) {
            fault = Optional.of(Refusal.of("array_subscript_error", "upper bound cannot be less than lower bound"));
        } else {
            lengths.add(upper.subtract(lower).intValue() + 1);
        }
    }

    private static Optional<Refusal> limit(String message) {
        return Optional.of(Refusal.of("program_limit_exceeded", message));
    }

    private static Optional<Refusal> tooDeep() {
        return limit(
                "number of array dimensions (" + (DEEPEST + 1) + ") exceeds the maximum allowed (" + DEEPEST + ")");
    }

    private boolean braces() {
        if (depth == DEEPEST) {
            fault = tooDeep();
        }
        if (depth == DEEPEST || !accept('{') || ++depth > lengths.size() && frozen) {
            return false;
        }
        if (depth > lengths.size()) {
            lengths.add(UNKNOWN);
        }
        int level = depth;
        int count = 0;
        boolean empty = peek() == '}';
        while (!empty && (count == 0 || accept(delimiter))) {
            if (peek() == '{' ? !braces() : !element()) {
                return false;
            }
            count++;
        }
        depth--;
        return accept('}') && (!empty || level == 1 || major >= STRICT) && isAlike(level, count);
    }

    /** All arrays of one depth have the same length. */
    private boolean isAlike(int level, int count) {
        int known = lengths.get(level - 1);
        lengths.set(level - 1, count);
        return known == UNKNOWN || known == count;
    }

    private boolean element() {
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
        return text.equalsIgnoreCase("null") ? isAtBottom() : valid(unescaped(text));
    }

    private boolean peekDelimiter() {
        return peek() == delimiter || peek() == '}';
    }

    private boolean valid(String text) {
        fault = element.apply(text);
        return fault.isEmpty() && isAtBottom();
    }

    /** Elements stand at one depth only. */
    private boolean isAtBottom() {
        frozen = true;
        return depth == lengths.size();
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
