package dev.headrace.processor.type;

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
    private static final String POINTS = "(?:#,#(?:,#,#)*|\\(#,#\\)(?:,\\(#,#\\))*)";
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
        if (many && literal.chars().filter(c -> c == ',').count() % 2 == 0) {
            return InputSyntax.invalid(literal, type);
        }
        Matcher number = NUMBER.matcher(literal.toLowerCase(Locale.ROOT));
        StringBuilder shape = new StringBuilder();
        while (number.find()) {
            boolean huge = isHuge(number.group());
            number.appendReplacement(shape, "#");
            // The server reads no further; what stands before it must be the beginning of a value.
            if (huge && isBeginning(plain(shape.toString()), type)) {
                return Optional.of(Refusal.of(
                        "numeric_value_out_of_range",
                        "\"" + number.group() + "\" is out of range for type double precision"));
            }
        }
        number.appendTail(shape);
        String whole = plain(shape.toString());
        // One parenthesis alone stands around all.
        boolean outer = whole.lastIndexOf('(') != 0
                || type.equals("point")
                || type.equals("circle")
                || whole.matches("\\(#,#,?(?:#,#,?)*\\)");
        return outer && SHAPES.get(type).matcher(whole).matches() && isFigure(literal, type)
                ? Optional.empty()
                : InputSyntax.invalid(literal, type);
    }

    /** No line is through no direction, no circle is smaller than a point. */
    private static boolean isFigure(String literal, String type) {
        boolean line =
                type.equals("line") && literal.matches("\\s*\\{\\s*[+-]?0+(?:\\.0*)?\\s*,\\s*[+-]?0+(?:\\.0*)?\\s*,.*");
        boolean circle = type.equals("circle") && literal.matches("(?s).*-(?=[0-9.]*[1-9])[0-9.eE+-]+\\s*[>)]?\\s*");
        return !line && !circle;
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

    private static boolean isBeginning(String shape, String type) {
        Matcher matcher = SHAPES.get(type).matcher(shape.replaceFirst("\\)#$", ")(#"));
        return matcher.matches() || matcher.hitEnd();
    }
}
