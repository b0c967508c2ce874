package dev.headrace.cli;

import dev.headrace.connect.DatabaseAddress;
import dev.headrace.connect.Profile;
import dev.headrace.connect.ProfileSearch;
import dev.headrace.connect.VariableValues;
import dev.headrace.engine.Secrets;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.Variable;
import dev.headrace.run.RunOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that say where a pipeline runs: on which database, in which schemas, with which values of its variables. */
final class EnvironmentOptions {
    private static final Pattern PASSWORD = Pattern.compile("[?&]password=([^&]*)");

    private final PipelineDefinition definition;
    private final Map<String, String> environment;
    private Optional<Profile> found = Optional.empty();

    @Option(
            names = "--schema",
            scope = ScopeType.INHERIT,
            paramLabel = "<schema>",
            description = "Build into this schema; models of another schema s go to <schema>_s. Else a profile's"
                    + " schema, unless its target is prod.")
    private String schema;

    @Option(
            names = "--map-schema",
            scope = ScopeType.INHERIT,
            paramLabel = "<logical=actual>",
            description = "Where a schema of sources or models is; may be repeated.")
    private Map<String, String> schemaMap;

    @Option(
            names = "--vars",
            scope = ScopeType.INHERIT,
            paramLabel = "<name=value>",
            description = "What a variable holds, or dbt's '{name: value}' for several; may be repeated. Else"
                    + " HEADRACE_VARS, else what @Var says.")
    private List<String> vars;

    @Option(
            names = "--url",
            scope = ScopeType.INHERIT,
            paramLabel = "<url>",
            description = "jdbc:postgresql://host:port/database, embedded: or embedded:directory; else HEADRACE_URL,"
                    + " else a profile's, else PGHOST and its like.")
    private String url;

    @Option(
            names = {"-U", "--user"},
            scope = ScopeType.INHERIT,
            paramLabel = "<role>",
            description = "The role to connect as; else HEADRACE_USER, else the profile's, else PGUSER.")
    private String user;

    @Option(
            names = "--profiles-dir",
            scope = ScopeType.INHERIT,
            paramLabel = "<directory>",
            description = "Where dbt's profiles.yml is; else DBT_PROFILES_DIR, else here, else ~/.dbt.")
    private String profilesDirectory;

    @Option(
            names = "--profile",
            scope = ScopeType.INHERIT,
            paramLabel = "<name>",
            description = "The profile in it; else DBT_PROFILE, else the one of the pipeline's name.")
    private String profile;

    @Option(
            names = {"-t", "--target"},
            scope = ScopeType.INHERIT,
            paramLabel = "<name>",
            description = "The profile's target; else DBT_TARGET, else the one that the profile names.")
    private String target;

    EnvironmentOptions(PipelineDefinition definition, Map<String, String> environment) {
        this.definition = definition;
        this.environment = environment;
    }

    /** The options of a run with what is said here; {@code warn} hears what a profile says in vain. */
    RunOptions addTo(RunOptions options, Consumer<String> warn) {
        RunOptions valued = options.mapSchema(schemaMap == null ? Map.of() : new LinkedHashMap<>(schemaMap))
                .variables(variables());
        Optional<Profile> profiled = profile(warn);
        RunOptions threaded =
                profiled.flatMap(Profile::threads).map(valued::threads).orElse(valued);
        return Optional.ofNullable(schema)
                .or(() -> profiled.flatMap(Profile::schema))
                .map(threaded::schema)
                .orElse(threaded);
    }

    DatabaseAddress address(Consumer<String> warn) {
        return DatabaseAddress.find(
                Optional.ofNullable(url),
                Optional.ofNullable(user),
                profile(warn).map(Profile::address),
                environment);
    }

    /** The profile, unless another connection is named and nobody asks for one. */
    Optional<Profile> profile(Consumer<String> warn) {
        ProfileSearch search = new ProfileSearch(
                Optional.ofNullable(profilesDirectory),
                Optional.ofNullable(profile),
                Optional.ofNullable(target),
                Names.of(definition),
                environment);
        boolean connected =
                url != null || !environment.getOrDefault("HEADRACE_URL", "").isEmpty();
        if (found.isEmpty() && (!connected || search.isAsked())) {
            found = search.find();
            found.ifPresent(profiled -> profiled.warnings().forEach(warn));
        }
        return found;
    }

    private Map<String, String> variables() {
        Map<String, String> values = new LinkedHashMap<>();
        String given = environment.getOrDefault("HEADRACE_VARS", "");
        if (!given.isBlank()) {
            values.putAll(VariableValues.read(given, "HEADRACE_VARS"));
        }
        values.putAll(VariableValues.readAll(vars == null ? List.of() : vars, "--vars"));
        return values;
    }

    /** What no output may hold, as far as it is known by now. */
    Secrets secrets() {
        List<String> secrets = new ArrayList<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(Variable.SECRET_PREFIX)
                    || name.equals("HEADRACE_PASSWORD")
                    || name.equals("PGPASSWORD")) {
                secrets.add(value);
            }
        });
        for (String address : List.of(url == null ? "" : url, environment.getOrDefault("HEADRACE_URL", ""))) {
            Matcher password = PASSWORD.matcher(address);
            while (password.find()) {
                secrets.add(password.group(1));
                secrets.add(java.net.URLDecoder.decode(password.group(1), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        found.ifPresent(profiled -> secrets.addAll(profiled.secrets()));
        secrets.addAll(secretValues());
        return new Secrets(secrets);
    }

    private List<String> secretValues() {
        List<String> secrets = new ArrayList<>();
        definition.variables().stream()
                .filter(Variable::isSecret)
                .forEach(variable -> variable.value().ifPresent(secrets::add));
        try {
            variables().forEach((name, value) -> {
                if (name.startsWith(Variable.SECRET_PREFIX)) {
                    secrets.add(value);
                }
            });
        } catch (dev.headrace.connect.ConnectionFailure unreadable) {
            // What cannot be read holds no value, and is complained of where it is needed.
            return secrets;
        }
        return secrets;
    }
}
