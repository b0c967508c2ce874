package dev.headrace.connect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a {@code profiles.yml}, in which <code>{{ env_var('NAME', 'default') }}</code> is the environment's. */
final class ProfileText {
    /** What dbt hides everywhere. */
    private static final String SECRET_PREFIX = "DBT_ENV_SECRET_";

    private static final Pattern FORM = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern VARIABLE =
            Pattern.compile("\\s*env_var\\(\\s*(['\"])(.*?)\\1\\s*(?:,\\s*(?:(['\"])(.*?)\\3|([\\w.-]+))\\s*)?\\)"
                    + "\\s*(?:\\|\\s*(?:int|float|string|as_native|as_number|as_bool|as_text)\\s*)*");

    private final Path file;
    private final Map<String, String> environment;
    private final List<String> secrets = new ArrayList<>();

    ProfileText(Path file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    String rendered(Yaml.Text text) {
        return FORM.matcher(text.text())
                .replaceAll(form -> Matcher.quoteReplacement(variable(form.group(1), text.line())));
    }

    private String variable(String form, int line) {
        Matcher named = VARIABLE.matcher(form);
        if (!named.matches()) {
            throw fault(line, "{{" + form + "}} is not understood here; {{ env_var('NAME', 'default') }} is");
        }
        String name = named.group(2);
        String byDefault = named.group(4) != null ? named.group(4) : named.group(5);
        String value = environment.getOrDefault(name, byDefault);
        if (value == null) {
            throw fault(
                    line,
                    "the environment has no variable " + name + "; set it, or write env_var('" + name
                            + "', 'default')");
        }
        if (name.startsWith(SECRET_PREFIX)) {
            hide(value);
        }
        return value;
    }

    /** That is shown nowhere. */
    void hide(String secret) {
        secrets.add(secret);
    }

    List<String> secrets() {
        return List.copyOf(secrets);
    }

    /** {@code profiles.yml:7: }. */
    String at(int line) {
        return file + ":" + line + ": ";
    }

    ConnectionFailure fault(int line, String message) {
        return new ConnectionFailure(at(line) + message);
    }
}
