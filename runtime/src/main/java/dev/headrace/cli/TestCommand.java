package dev.headrace.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code test}. */
@Command(name = "test", description = "Run the data tests against what is published.")
record TestCommand(RootCommand root) implements Callable<Integer> {
    @Override
    public Integer call() {
        return new Runs(root, "test")
                .execute((dataSource, options) -> root.runner().test(dataSource, options));
    }
}
