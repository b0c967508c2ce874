package dev.headrace.connect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values of variables as a command line or an environment gives them: {@code x=1}, or dbt's YAML or JSON. */
public final class VariableValues {
    private static final Pattern ASSIGNMENT = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.:-]*)=(.*)", Pattern.DOTALL);

    private VariableValues() {}

    /** The values by name; {@code source} is where they were given, for messages, which never repeat them. */
    public static Map<String, String> read(String given, String source) {
        Matcher assignment = ASSIGNMENT.matcher(given);
        if (assignment.matches()) {
            return Map.of(assignment.group(1), assignment.group(2));
        }
        if (!(Yaml.read(given, source) instanceof Yaml.Fields fields)) {
            throw new ConnectionFailure(source + " names no variable; write name=value, or '{name: value}'");
        }
        Map<String, String> values = new LinkedHashMap<>();
        fields.all().forEach((name, value) -> values.put(name, text(name, value, source)));
        return values;
    }

    private static String text(String name, Yaml value, String source) {
        if (value instanceof Yaml.Items list) {
            return array(name, list, source);
        }
        if (!(value instanceof Yaml.Text text)) {
            throw new ConnectionFailure(source + ": the variable \"" + name
                    + "\" is a mapping, which no type is written as; quote it to give it as JSON");
        }
        if (text.isNull()) {
            throw new ConnectionFailure(source + ": the variable \"" + name
                    + "\" is null, which no variable holds; quote it to give it as text");
        }
        return text.text();
    }

    /** A list is an array as PostgreSQL writes it. */
    private static String array(String name, Yaml.Items list, String source) {
        return list.all().stream()
                .map(each -> each instanceof Yaml.Text text && text.isNull()
                        ? "NULL"
                        : each instanceof Yaml.Items inner
                                ? array(name, inner, source)
                                : quoted(text(name, each, source)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String element) {
        return '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** All of them, a later one before an earlier one of the same name. */
    public static Map<String, String> readAll(List<String> given, String source) {
        Map<String, String> values = new LinkedHashMap<>();
        given.forEach(each -> values.putAll(read(each, source)));
        return values;
    }
}
