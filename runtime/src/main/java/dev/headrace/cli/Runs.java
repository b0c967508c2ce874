package dev.headrace.cli;

import dev.headrace.connect.Database;
import dev.headrace.run.Cancellation;
import dev.headrace.run.RunListener;
import dev.headrace.run.RunOptions;
import dev.headrace.run.RunResult;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/** Runs the pipeline for a command: connects, shows the progress, listens for Ctrl-C. */
record Runs(RootCommand root) {
    int execute(BiFunction<DataSource, RunOptions, RunResult> work) {
        RunListener progress = new Progress(root.console(), root.quiet());
        Cancellation cancellation = new Cancellation();
        RunOptions options = root.options().listener(progress).cancellation(cancellation);
        // A selection that means nothing is told before a server is started or asked.
        root.runner().plan(options);
        try (Interrupts interrupts = Interrupts.cancel(cancellation);
                Database database = root.database()) {
            RunResult result = work.apply(database.dataSource(), options);
            interrupts.finished();
            return result.exitCode();
        }
    }
}
