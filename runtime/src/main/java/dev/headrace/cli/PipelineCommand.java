package dev.headrace.cli;

import dev.headrace.graph.PipelineDefinition;

/** The command line of a pipeline's main class. */
public final class PipelineCommand {
    private PipelineCommand() {}

    /** Does what the arguments say, and gives the exit code. */
    public static int execute(PipelineDefinition definition, String... args) {
        throw new UnsupportedOperationException();
    }
}
