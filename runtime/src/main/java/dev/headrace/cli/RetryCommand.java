package dev.headrace.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code retry}. */
@Command(
        name = "retry",
        description = "Run again what failed, was skipped or was not reached in the last run into the same schema.")
record RetryCommand(RootCommand root) implements Callable<Integer> {
    @Override
    public Integer call() {
        return new Runs(root, "retry")
                .execute((dataSource, options) -> root.runner().retry(dataSource, options));
    }
}
