package dev.headrace.artifact;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** JSON as text: values are texts of JSON, put together. */
public final class Json {
    private Json() {}

    /** An object of these members. */
    public static String object(Collection<String> members) {
        return members.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    /** An array of these values. */
    public static String array(Collection<String> values) {
        return values.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    /** A member of an object. */
    public static String member(String name, String value) {
        return string(name) + ": " + value;
    }

    /** A string. */
    public static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
