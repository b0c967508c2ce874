package dev.headrace.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code test}. */
@Command(name = TestCommand.NAME, description = "Run the data tests against what is published.")
record TestCommand(RootCommand root) implements Callable<Integer> {
    static final String NAME = "test";

    @Override
    public Integer call() {
        return new Runs(root, NAME)
                .execute((dataSource, options) -> root.runner().test(dataSource, options));
    }
}
