package dev.headrace.cli;

import dev.headrace.artifact.RunResults;
import dev.headrace.connect.Database;
import dev.headrace.run.Cancellation;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunListener;
import dev.headrace.run.RunOptions;
import dev.headrace.run.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/** Runs the pipeline for a command: connects, shows the progress, listens for Ctrl-C, leaves the results in a file. */
record Runs(RootCommand root, String command) {
    int execute(BiFunction<DataSource, RunOptions, RunResult> work) {
        RunListener progress = new Progress(root.console(), root.quiet());
        Cancellation cancellation = new Cancellation();
        RunOptions options = root.options().listener(progress).cancellation(cancellation);
        // A selection that means nothing, or a value that is missing, is told before a server is started or asked.
        PipelineRunner runner = root.runner().with(options);
        if (command.equals(TestCommand.NAME)) {
            runner.testPlan(options);
        } else {
            runner.plan(options);
        }
        removeOld();
        try (Interrupts interrupts = Interrupts.cancel(cancellation);
                Database database = root.database()) {
            RunResult result = work.apply(database.dataSource(), options);
            write(result);
            interrupts.finished();
            return result.exitCode();
        }
    }

    /** If this run is killed or refused, the results of another must not be taken for its own. */
    private void removeOld() {
        try {
            Files.deleteIfExists(root.targetPath().resolve(RunResults.FILE));
        } catch (IOException failure) {
            complain(failure);
        }
    }

    /** What was published stays published, whether it can be written down or not. */
    private void write(RunResult result) {
        try {
            new RunResults(root.runner().definition().name(), command, root.secrets()).write(result, root.targetPath());
        } catch (IOException failure) {
            complain(failure);
        }
    }

    private void complain(IOException failure) {
        root.warn(RunResults.FILE + " cannot be written to " + root.targetPath() + " (" + failure
                + "); name another directory with --target-path");
    }
}
