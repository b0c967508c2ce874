package dev.headrace.cli;

import dev.headrace.connect.Database;
import dev.headrace.connect.DatabaseAddress;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import dev.headrace.run.Version;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The options that all commands share; without a command it builds. */
@Command(
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = RootCommand.OwnVersion.class,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Runs the pipeline on PostgreSQL. Without a command: build.",
        footer = {
            "",
            "The password comes from HEADRACE_PASSWORD or PGPASSWORD, never from the command line.",
            "Exit codes: 0 all well (warnings too), 1 a node or test failed, 2 usage or configuration,",
            "75 safe to run again, 130 and 143 interrupted."
        })
final class RootCommand implements Callable<Integer> {
    private final PipelineDefinition definition;
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-s", "--select"},
            arity = "1..*",
            scope = ScopeType.INHERIT,
            paramLabel = "<selection>",
            description = "What to run: a name, +name, name+, 2+name, @name, tag:x, source:s.t, with * and ?;"
                    + " a space unites, a comma intersects.")
    private List<String> select;

    @Option(
            names = "--exclude",
            arity = "1..*",
            scope = ScopeType.INHERIT,
            paramLabel = "<selection>",
            description = "What to leave out of that.")
    private List<String> exclude;

    @Option(
            names = {"-x", "--fail-fast"},
            scope = ScopeType.INHERIT,
            description = "Stop at the first failure.")
    private boolean failFast;

    @Option(
            names = {"-f", "--full-refresh"},
            scope = ScopeType.INHERIT,
            description = "Make incremental tables anew, unless they forbid it.")
    private boolean fullRefresh;

    @Option(
            names = "--atomic",
            scope = ScopeType.INHERIT,
            description =
                    "Publish all relations at one instant, when everything has passed, or none; what they replace is"
                            + " kept for a rollback.")
    private boolean atomic;

    @Option(
            names = "--threads",
            scope = ScopeType.INHERIT,
            paramLabel = "<n>",
            description = "How many nodes may be built at the same time; else as many as @Pipeline(threads) says.")
    private Integer threads;

    @Option(
            names = "--wait",
            scope = ScopeType.INHERIT,
            paramLabel = "<seconds>",
            description = "How long to wait for another run of this pipeline to end; 3 if not given.")
    private Long wait;

    @Option(
            names = "--schema",
            scope = ScopeType.INHERIT,
            paramLabel = "<schema>",
            description = "Build into this schema; models of another schema s go to <schema>_s.")
    private String schema;

    @Option(
            names = "--map-schema",
            scope = ScopeType.INHERIT,
            paramLabel = "<logical=actual>",
            description = "Where a schema of sources or models is; may be repeated.")
    private Map<String, String> schemaMap;

    @Option(
            names = "--url",
            scope = ScopeType.INHERIT,
            paramLabel = "<url>",
            description = "jdbc:postgresql://host:port/database, embedded: or embedded:directory; else HEADRACE_URL,"
                    + " else PGHOST and its like.")
    private String url;

    @Option(
            names = {"-U", "--user"},
            scope = ScopeType.INHERIT,
            paramLabel = "<role>",
            description = "The role to connect as; else HEADRACE_USER, else PGUSER.")
    private String user;

    @Option(
            names = "--target-path",
            scope = ScopeType.INHERIT,
            paramLabel = "<directory>",
            description = "Where run_results.json is written; target/headrace if not given.")
    private Path targetPath;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "Print no colors.")
    private boolean noColor;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print only what failed.")
    private boolean quiet;

    RootCommand(PipelineDefinition definition, Map<String, String> environment) {
        this.definition = definition;
        this.environment = environment;
    }

    /** {@code Headrace 0.1.0}. */
    static final class OwnVersion implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Headrace " + Version.text()};
        }
    }

    @Override
    public Integer call() {
        return new BuildCommand(this).call();
    }

    PipelineRunner runner() {
        return PipelineRunner.of(definition);
    }

    /** The options without anything that listens. */
    RunOptions options() {
        RunOptions options = RunOptions.defaults()
                .select(select == null ? List.of() : select)
                .exclude(exclude == null ? List.of() : exclude)
                .failFast(failFast)
                .fullRefresh(fullRefresh)
                .atomic(atomic)
                .mapSchema(schemaMap == null ? Map.of() : new LinkedHashMap<>(schemaMap));
        RunOptions timed = wait == null ? options : options.runWait(Duration.ofSeconds(wait));
        RunOptions threaded = threads == null ? timed : timed.threads(atLeastOne(threads));
        return schema == null ? threaded : threaded.schema(schema);
    }

    private int atLeastOne(int count) {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
        }
        return count;
    }

    Database database() {
        return Database.open(DatabaseAddress.find(Optional.ofNullable(url), Optional.ofNullable(user), environment));
    }

    Console console() {
        return new Console(
                spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
    }

    Path targetPath() {
        return targetPath == null ? Path.of("target", "headrace") : targetPath;
    }

    void warn(String message) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(new Console(err, spec.commandLine().getColorScheme().ansi()).doubtful("WARNING") + " " + message);
    }

    boolean quiet() {
        return quiet;
    }

    Optional<String> secret() {
        return Optional.ofNullable(environment.get("HEADRACE_PASSWORD"))
                .or(() -> Optional.ofNullable(environment.get("PGPASSWORD")));
    }
}
