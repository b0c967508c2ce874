package dev.headrace.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** What options do that not every command can: which commands take them. The others say where and how, and all take them. */
enum Meaning {
    CHOOSING(
            List.of("--select", "--exclude"),
            List.of("build", "run", "test", "freshness", "retry", "ls", "compile", "show", "lineage")),
    WORKING(List.of("--threads", "--fail-fast"), List.of("build", "run", "test", "retry")),
    RENEWING(List.of("--full-refresh"), List.of("build", "run", "retry")),
    RELEASING(List.of("--atomic"), List.of("build", "run")),
    RECORDING(List.of("--keep-runs"), List.of("build", "run", "retry")),
    LOCKING(List.of("--wait"), List.of("build", "run", "retry", "rollback", "clean"));

    private static final String DEFAULT = "build";

    private final List<String> options;
    private final List<String> commands;

    Meaning(List<String> options, List<String> commands) {
        this.options = options;
        this.commands = commands;
    }

    /** Has each command of these refuse what means nothing for it, and not list it either. */
    static CommandLine keptApart(CommandLine root) {
        root.getSubcommands().values().forEach(command -> hide(command.getCommandSpec()));
        IExecutionStrategy last = new RunLast();
        return root.setExecutionStrategy(parsed -> {
            refuse(parsed);
            return last.execute(parsed);
        });
    }

    private static void hide(CommandSpec command) {
        for (OptionSpec option : List.copyOf(command.options())) {
            if (!option.hidden() && meaningless(option, command.name()).isPresent()) {
                command.remove(option);
                command.addOption(OptionSpec.builder(option).hidden(true).build());
            }
        }
    }

    /** Also of those that stand before the command. */
    private static void refuse(ParseResult parsed) {
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        String command = parsed.hasSubcommand() ? last.commandSpec().name() : DEFAULT;
        Stream.concat(parsed.matchedOptions().stream(), last.matchedOptions().stream())
                .forEach(option -> meaningless(option, command).ifPresent(meaning -> {
                    throw new ParameterException(
                            last.commandSpec().commandLine(),
                            option.longestName() + " means nothing to " + command + "; it belongs to "
                                    + String.join(", ", meaning.commands));
                }));
    }

    private static Optional<Meaning> meaningless(OptionSpec option, String command) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.options.contains(option.longestName()))
                .filter(meaning -> !meaning.commands.contains(command))
                .findFirst();
    }
}
