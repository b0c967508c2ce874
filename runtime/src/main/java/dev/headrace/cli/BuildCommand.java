package dev.headrace.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code build}. */
@Command(name = "build", description = "Build the models, test them, and publish those that pass. The default.")
record BuildCommand(RootCommand root) implements Callable<Integer> {
    @Override
    public Integer call() {
        return new Runs(root, "build")
                .execute((dataSource, options) -> root.runner().build(dataSource, options));
    }
}
