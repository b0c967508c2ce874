package dev.headrace.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code run}. */
@Command(name = "run", description = "Build and publish the models without their tests.")
record RunCommand(RootCommand root) implements Callable<Integer> {
    @Override
    public Integer call() {
        return new Runs(root, "run")
                .execute((dataSource, options) -> root.runner().run(dataSource, options));
    }
}
