package dev.headrace.cli;

import dev.headrace.graph.PipelineDefinition;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of a pipeline's main class. */
public final class PipelineCommand {
    private PipelineCommand() {}

    /** Does what the arguments say, and gives the exit code. */
    public static int execute(PipelineDefinition definition, String... args) {
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        return execute(definition, System.getenv(), out, err, args);
    }

    static int execute(
            PipelineDefinition definition,
            Map<String, String> environment,
            PrintWriter out,
            PrintWriter err,
            String... args) {
        RootCommand root = new RootCommand(definition, environment);
        PrintWriter scrubbedOut = new PrintWriter(new ScrubbedOutput(out, root::secrets), true);
        PrintWriter scrubbedErr = new PrintWriter(new ScrubbedOutput(err, root::secrets), true);
        CommandLine commandLine = new CommandLine(root)
                .addSubcommand(new BuildCommand(root))
                .addSubcommand(new RunCommand(root))
                .addSubcommand(new TestCommand(root))
                .addSubcommand(new FreshnessCommand(root))
                .addSubcommand(new RetryCommand(root))
                .addSubcommand(new RollbackCommand(root))
                .addSubcommand(new CleanCommand(root))
                .addSubcommand(new ListCommand(root))
                .addSubcommand(new CompileCommand(root))
                .addSubcommand(new ShowCommand(root))
                .addSubcommand(new LineageCommand(root))
                .addSubcommand(new DebugCommand(root))
                .setCommandName(Names.simple(definition) + "Pipeline")
                .setOut(scrubbedOut)
                .setErr(scrubbedErr)
                .setParameterExceptionHandler(PipelineCommand::complain)
                .setExecutionExceptionHandler(new Complaints());
        boolean plain = List.of(args).contains("--no-color");
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(plain ? Ansi.OFF : Ansi.AUTO));
        int exitCode = Meaning.keptApart(commandLine).execute(args);
        scrubbedOut.flush();
        scrubbedErr.flush();
        return exitCode;
    }

    /** What is wrong, and where it stands what would be right: all options of the command would scroll the mistake away. */
    private static int complain(ParameterException mistake, String... args) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(mistake.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(mistake, err)) {
            err.println("see " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
