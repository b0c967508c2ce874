package dev.headrace.cli;

import dev.headrace.connect.Database;
import dev.headrace.engine.Secrets;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import dev.headrace.run.Version;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "Exit codes: 0 all well (warnings too), 1 a node or test failed, 2 usage or configuration,"
                    + " 75 safe to run again, 130 and 143 interrupted."
        })
final class RootCommand implements Callable<Integer> {
    private final PipelineDefinition definition;

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
            names = "--keep-runs",
            scope = ScopeType.INHERIT,
            paramLabel = "<n>",
            description = "How many runs of this pipeline the history keeps; 100 if not given.")
    private Integer keepRuns;

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

    @Mixin
    private final EnvironmentOptions where;

    RootCommand(PipelineDefinition definition, Map<String, String> environment) {
        this.definition = definition;
        this.where = new EnvironmentOptions(definition, environment);
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
                .atomic(atomic);
        RunOptions placed = where.addTo(options, this::warn);
        RunOptions timed = wait == null ? placed : placed.runWait(Duration.ofSeconds(notNegative("--wait", wait)));
        RunOptions kept = keepRuns == null ? timed : timed.keptRuns(atLeastOne("--keep-runs", keepRuns));
        return threads == null ? kept : kept.threads(atLeastOne("--threads", threads));
    }

    private long notNegative(String option, long seconds) {
        if (seconds < 0) {
            throw new ParameterException(spec.commandLine(), option + " must not be negative");
        }
        return seconds;
    }

    private int atLeastOne(String option, int count) {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), option + " must be at least 1");
        }
        return count;
    }

    Database database() {
        return Database.open(where.address(this::warn));
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

    Secrets secrets() {
        return where.secrets();
    }

    EnvironmentOptions where() {
        return where;
    }
}
