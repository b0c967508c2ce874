package dev.headrace.cli;

import dev.headrace.connect.ConnectionFailure;
import dev.headrace.engine.EngineException;
import dev.headrace.graph.UnknownSelectionException;
import dev.headrace.run.RunRefusedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One message for all that keeps a command from running. */
record Complaints() implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        CommandLine.Help.ColorScheme colors = commandLine.getColorScheme();
        String message = message(failure);
        commandLine.getErr().println(new Console(commandLine.getErr(), colors.ansi()).bad("ERROR") + " " + message);
        return exitCode(failure);
    }

    /** A connection may be lost at any moment, and a run that it ends may be tried again. */
    static int exitCode(Exception failure) {
        if (failure instanceof RunRefusedException refused) {
            return refused.exitCode();
        }
        return failure instanceof EngineException lost && lost.isDisconnect()
                ? RunRefusedException.TRANSIENT
                : RunRefusedException.CONFIGURATION;
    }

    private static String message(Exception failure) {
        boolean expected = failure instanceof RunRefusedException
                || failure instanceof ConnectionFailure
                || failure instanceof UnknownSelectionException
                || failure instanceof EngineException;
        if (expected) {
            return failure.getMessage();
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return "this is a fault of Headrace; please report it with these lines\n" + trace;
    }
}
