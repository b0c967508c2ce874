package dev.headrace.processor.type;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of the geometric types: how many numbers, and in which brackets. */
final class GeometricInput {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:nan|inf(?:inity)?|0x[0-9a-f]+(?:\\.[0-9a-f]*)?(?:p[+-]?\\d+)?"
                    + "|(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d+)?)");
    private static final Pattern SPACES = Pattern.compile("[ \\t-\\r]+");
    private static final String POINT = "(?:#,#|\\(#,#\\))";
    private static final String POINTS = "(?:" + POINT + "(?:,?" + POINT + ")*,?)";
    /** One parenthesis alone stands around all. */
    private static final Pattern OUTER = Pattern.compile("\\(#,#,?(?:#,#,?)*\\)");

    private static final double EQUAL = 1e-6;
    /** Between points the comma may be missing. */
    private static final String TWO = POINT + ",?" + POINT + ",?";

    private static final Map<String, Pattern> SHAPES = Map.of(
            "point", Pattern.compile(POINT),
            "lseg", Pattern.compile("\\[" + TWO + "]|\\(" + TWO + "\\)|" + TWO),
            "box", Pattern.compile("\\(" + TWO + "\\)|" + TWO),
            "line", Pattern.compile("\\[" + TWO + "]|\\(" + TWO + "\\)|" + TWO + "|\\{#,#,#}"),
            "path", Pattern.compile("\\[" + POINTS + "]|\\(" + POINTS + "\\)|" + POINTS),
            "polygon", Pattern.compile("\\(" + POINTS + "\\)|" + POINTS),
            "circle", Pattern.compile("<" + POINT + ",?#>|\\(" + POINT + ",?#\\)|" + POINT + ",?#"));

    private GeometricInput() {}

    static Optional<Refusal> fault(String literal, String type) {
        boolean many = type.equals("path") || type.equals("polygon");
        long commas = literal.chars().filter(c -> c == ',').count();
        if (many && commas % 2 == 0) {
            return InputSyntax.invalid(literal, type);
        }
        // Its commas say how many numbers are read.
        long most = many ? commas + 1 : Long.MAX_VALUE;
        long read = 0;
        Matcher number = NUMBER.matcher(literal.toLowerCase(Locale.ROOT));
        StringBuilder shape = new StringBuilder();
        while (number.find()) {
            boolean huge = isHuge(number.group());
            number.appendReplacement(shape, "#");
            read++;
            // The server reads no further; what stands before it must be the beginning of a value.
            if (huge && read <= most && isBeginning(plain(shape.toString()), type, isOuter(literal, type))) {
                return Optional.of(Refusal.of(
                        "numeric_value_out_of_range",
                        "\"" + number.group() + "\" is out of range for type double precision"));
            }
        }
        number.appendTail(shape);
        String whole = plain(shape.toString());
        boolean outer = !isOuter(literal, type) || OUTER.matcher(whole).matches();
        return outer
                        && (!many || read == most)
                        && SHAPES.get(type).matcher(whole).matches()
                ? figure(literal, type, whole)
                : InputSyntax.invalid(literal, type);
    }

    /** Whether its only parenthesis is the first character, and not that of a point. */
    private static boolean isOuter(String literal, String type) {
        return InputSyntax.trimmed(literal).lastIndexOf('(') == 0 && !type.equals("point") && !type.equals("circle");
    }

    /** No line is through no direction or one point, no circle is smaller than a point. */
    private static Optional<Refusal> figure(String literal, String type, String shape) {
        List<Double> numbers = NUMBER.matcher(literal.toLowerCase(Locale.ROOT))
                .results()
                .map(number -> value(number.group()))
                .toList();
        boolean flat =
                type.equals("line") && shape.startsWith("{") && isSame(numbers.get(0), 0) && isSame(numbers.get(1), 0);
        boolean one = type.equals("line")
                && !shape.startsWith("{")
                && isSame(numbers.get(0), numbers.get(2))
                && isSame(numbers.get(1), numbers.get(3));
        if (flat || one) {
            String why = flat ? "A and B cannot both be zero" : "must be two distinct points";
            return Optional.of(Refusal.of("invalid_text_representation", "invalid line specification: " + why));
        }
        return type.equals("circle") && numbers.get(2) < 0 ? InputSyntax.invalid(literal, type) : Optional.empty();
    }

    private static boolean isSame(double a, double b) {
        return a == b || Math.abs(a - b) <= EQUAL || Double.isNaN(a) && Double.isNaN(b);
    }

    private static double value(String number) {
        String plain = number.replaceFirst("^[+-]", "");
        double value = plain.startsWith("n")
                ? Double.NaN
                : plain.startsWith("i")
                        ? Double.POSITIVE_INFINITY
                        : Double.parseDouble(plain.startsWith("0x") && !plain.contains("p") ? plain + "p0" : plain);
        return number.startsWith("-") ? -value : value;
    }

    private static String plain(String shape) {
        return SPACES.matcher(shape).replaceAll("");
    }

    private static boolean isHuge(String number) {
        return number.matches("[+-]?[0-9.]+e?.*")
                && !number.contains("x")
                && (Double.isInfinite(Double.parseDouble(number))
                        || Double.parseDouble(number) == 0 && number.matches("[+-]?[0-9.]*[1-9].*e.*"));
    }

    private static boolean isBeginning(String shape, String type, boolean outer) {
        Matcher matcher = (outer ? OUTER : SHAPES.get(type)).matcher(shape);
        return matcher.matches() || matcher.hitEnd();
    }
}
