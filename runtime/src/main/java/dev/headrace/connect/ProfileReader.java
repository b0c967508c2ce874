package dev.headrace.connect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one profile; what cannot be is told with its line. */
final class ProfileReader {
    /** With this target all schemas are as annotated. */
    private static final String PROD = "prod";

    private static final Set<String> KNOWN = Set.of(
            "type",
            "host",
            "user",
            "password",
            "pass",
            "port",
            "dbname",
            "database",
            "schema",
            "threads",
            "role",
            "sslmode",
            "sslcert",
            "sslkey",
            "sslrootcert",
            "keepalives_idle",
            "connect_timeout",
            "search_path");
    /** The driver knows them by the same names. */
    private static final List<String> SSL = List.of("sslmode", "sslcert", "sslkey", "sslrootcert");

    private final Path file;
    private final String profile;
    private final ProfileText texts;
    private final List<String> warnings = new ArrayList<>();

    ProfileReader(Path file, String profile, Map<String, String> environment) {
        this.file = file;
        this.profile = profile;
        this.texts = new ProfileText(file, environment);
    }

    Profile read(Yaml.Fields profiles, Optional<String> wanted) {
        Yaml.Fields own = fields(profiles.get(profile), profiles.line(), "the profile " + profile);
        String target = wanted.or(() -> text(own, "target")).orElse("default");
        Yaml.Fields outputs = fields(own.get("outputs"), own.line(), "outputs of " + profile);
        if (!outputs.all().containsKey(target)) {
            throw texts.fault(
                    outputs.line(),
                    "the profile " + profile + " has no target " + target + "; it has: "
                            + String.join(", ", outputs.all().keySet()));
        }
        Yaml.Fields output = fields(outputs.get(target), outputs.line(), "the target " + target);
        refuseOthers(output, target);
        DatabaseAddress address =
                new DatabaseAddress(url(output), text(output, "user"), either(output, "password", "pass"));
        address.password().ifPresent(texts::hide);
        Optional<String> schema = text(output, "schema").filter(name -> !target.equals(PROD));
        return new Profile(
                file, profile, target, address, schema, number(output, "threads", 1), texts.secrets(), warnings);
    }

    private Yaml.Fields fields(Optional<Yaml> value, int line, String what) {
        if (value.isPresent() && value.get() instanceof Yaml.Fields fields) {
            return fields;
        }
        throw texts.fault(value.map(Yaml::line).orElse(line), what + " must be a mapping");
    }

    private void refuseOthers(Yaml.Fields output, String target) {
        String type = text(output, "type").orElse("postgres");
        if (!type.equals("postgres")) {
            throw texts.fault(
                    line(output, "type"),
                    "the target " + target + " is for " + type + "; Headrace runs on postgres only");
        }
        output.all().forEach((key, value) -> {
            if (!KNOWN.contains(key)) {
                warnings.add(texts.at(value.line()) + key + " is not known here and does nothing");
            }
        });
        if (output.all().containsKey("search_path")) {
            warnings.add(
                    texts.at(line(output, "search_path")) + "search_path does nothing: the build has checked the SQL"
                            + " against @Pipeline(searchPath), and runs use the same");
        }
    }

    private String url(Yaml.Fields output) {
        String host = text(output, "host").orElseThrow(() -> texts.fault(output.line(), "host is missing"));
        String database =
                either(output, "dbname", "database").orElseThrow(() -> texts.fault(output.line(), "dbname is missing"));
        if (host.startsWith("/")) {
            throw texts.fault(
                    line(output, "host"), "host is a Unix socket, which JDBC cannot reach; write host: localhost");
        }
        String place = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        String port = number(output, "port", 1).map(String::valueOf).orElse("5432");
        String settings = settings(output).entrySet().stream()
                .map(setting -> setting.getKey() + "=" + Variables.encode(setting.getValue()))
                .collect(Collectors.joining("&"));
        return "jdbc:postgresql://" + place + ":" + port + "/" + Variables.encode(database)
                + (settings.isEmpty() ? "" : "?" + settings);
    }

    private Map<String, String> settings(Yaml.Fields output) {
        Map<String, String> settings = new LinkedHashMap<>();
        SSL.forEach(name -> text(output, name).ifPresent(value -> settings.put(name, value)));
        number(output, "connect_timeout", 0)
                .ifPresent(seconds -> settings.put("connectTimeout", String.valueOf(seconds)));
        // The driver cannot say how long a connection is idle before it is asked for; the system's default is used.
        number(output, "keepalives_idle", 0).ifPresent(seconds -> settings.put("tcpKeepAlive", "true"));
        text(output, "role")
                .ifPresent(role -> settings.put(
                        "options", "-c role=" + role.replace("\\", "\\\\").replace(" ", "\\ ")));
        return settings;
    }

    private Optional<String> either(Yaml.Fields output, String one, String other) {
        return text(output, one).or(() -> text(output, other));
    }

    private Optional<String> text(Yaml.Fields fields, String key) {
        return fields.get(key)
                .filter(value -> !(value instanceof Yaml.Text text && text.isNull()))
                .map(value -> {
                    if (value instanceof Yaml.Text text) {
                        return texts.rendered(text);
                    }
                    throw texts.fault(value.line(), key + " must be a text");
                });
    }

    private Optional<Integer> number(Yaml.Fields fields, String key, int least) {
        return text(fields, key).map(value -> {
            boolean number = value.trim().matches("\\d{1,9}") && Integer.parseInt(value.trim()) >= least;
            if (!number) {
                throw texts.fault(line(fields, key), key + " must be a number, " + least + " or more");
            }
            return Integer.parseInt(value.trim());
        });
    }

    private static int line(Yaml.Fields fields, String key) {
        return fields.get(key).map(Yaml::line).orElse(fields.line());
    }
}
