package dev.headrace.processor.type;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Literals of the geometric types: how many numbers, and in which brackets. */
final class GeometricInput {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d+)?");
    private static final Pattern SPACES = Pattern.compile("[ \\t-\\r]+");

    /** Words for numbers that have no digits, hexadecimal ones, and exponents that may be too large. */
    private static final Pattern OTHERS = Pattern.compile("(?s).*(?:nan|inf|0x|\\de[+-]?\\d\\d).*");

    private static final String POINT = "(?:n,n|\\(n,n\\))";

    /** Between the points of these the comma may be missing. */
    private static final String TWO = POINT + ",?" + POINT + ",?";

    private static final Map<String, Pattern> SHAPES = Map.of(
            "point", Pattern.compile(POINT),
            "lseg", Pattern.compile("[\\[(]?" + TWO + "[\\])]?"),
            "box", Pattern.compile("\\(?" + TWO + "\\)?"),
            "line", Pattern.compile("[\\[(]?" + TWO + "[\\])]?|\\{n,n,n}"),
            "path", Pattern.compile("[\\[(]*" + POINT + "(?:," + POINT + ")*[\\])]*"),
            "polygon", Pattern.compile("\\(*" + POINT + "(?:," + POINT + ")*\\)*"),
            "circle", Pattern.compile("[<(]*" + POINT + ",?n[>)]*"));

    private GeometricInput() {}

    static Optional<Refusal> fault(String literal, String type) {
        String text = literal.toLowerCase(Locale.ROOT);
        if (OTHERS.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = text.indexOf('n') < 0 ? text : "?";
        String shape = SPACES.matcher(NUMBER.matcher(plain).replaceAll("n")).replaceAll("");
        boolean closed = count(shape, "([<") == count(shape, ")]>");
        return closed && SHAPES.get(type).matcher(shape).matches()
                ? Optional.empty()
                : InputSyntax.invalid(literal, type);
    }

    private static long count(String shape, String brackets) {
        return shape.chars().filter(c -> brackets.indexOf(c) >= 0).count();
    }
}
