package dev.headrace.graph;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a text a variable stands, and the form in which a build leaves it there for each run to fill. */
public enum VariablePlace {
    /** Where an expression may stand: it becomes one of the variable's type. */
    EXPRESSION(""),
    /** Inside of single quotes: it becomes a part of that string. */
    QUOTED(" | quoted"),
    /** Inside of single quotes where a backslash escapes. */
    ESCAPED(" | escaped");

    private static final Pattern FORM = Pattern.compile("\\{\\{ var\\('([^']*)'\\)( \\| quoted| \\| escaped)? }}");

    private final String suffix;

    VariablePlace(String suffix) {
        this.suffix = suffix;
    }

    /** The form of that variable. */
    public String form(String variable) {
        return "{{ var('" + variable + "')" + suffix + " }}";
    }

    /** The text with each form replaced; what it is replaced by is not looked at again. */
    public static String fill(String text, BiFunction<VariablePlace, String, String> values) {
        return text.contains("{{")
                ? FORM.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(values.apply(of(found.group(2)), found.group(1))))
                : text;
    }

    /** The variables that stand in a text. */
    public static Set<String> in(String text) {
        Set<String> names = new TreeSet<>();
        FORM.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static VariablePlace of(String suffix) {
        return suffix == null ? EXPRESSION : suffix.equals(QUOTED.suffix) ? QUOTED : ESCAPED;
    }
}
