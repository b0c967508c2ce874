package dev.headrace.processor.sql.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write instead of a tag that has no meaning here. */
final class TagAdvice {
    private static final Pattern DEFINES =
            Pattern.compile("(?:set|for)\\s+(\\w+)(?:\\s*,\\s*(\\w+))?.*", Pattern.DOTALL);

    private TagAdvice() {}

    static String of(String inside) {
        String word = inside.split("\\W+", 2)[0];
        return switch (word) {
            case "if", "elif" -> condition(inside);
            case "else", "endif" -> "there is no {% if … %} before it";
            case "set", "endset" ->
                "write the value where it is used; one that a run may change is a variable: @Pipeline(vars = @Var(name = \"…\"))"
                        + " and {{ var('…') }}";
            case "for", "endfor" -> "write out what the loop repeats: the build checks each of them";
            case "macro", "endmacro", "call" -> "reusable SQL is an interface of @SqlFunction methods";
            case "test", "data_test" -> "a test is an annotation with a @TestTemplate, or an interface with @DataTest";
            case "docs" -> "documentation is the Javadoc of the interface and its methods";
            case "do" -> "the build runs nothing: take it away";
            default -> "write the SQL out: what Jinja repeats or sets, a CTE or a VALUES list usually says";
        };
    }

    private static String condition(String inside) {
        String only = "only {% if is_incremental() %} and {% if not is_incremental() %} are understood";
        return inside.matches("(?s).*\\b(var|env_var|target)\\b.*")
                ? only + "; what else decides is a variable, and a condition in SQL: where '{{ var('…') }}' = '…'"
                : only;
    }

    /** The names that the tags give to something: an expression that begins with one of them is part of the same mistake. */
    static Set<String> defined(List<TemplatePart> parts) {
        Set<String> names = new HashSet<>();
        for (TemplatePart part : parts) {
            Matcher defines = DEFINES.matcher(part.inside());
            if (part.kind() == TemplatePart.Kind.TAG && defines.matches()) {
                names.add(defines.group(1));
                names.add(defines.group(2));
            }
        }
        return names;
    }
}
