package dev.headrace.cli;

import dev.headrace.connect.Database;
import dev.headrace.engine.Cleaning;
import java.io.Console;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code clean}. */
@Command(
        name = "clean",
        description = "Remove the environment that --schema names: what runs have put there, never with CASCADE.")
final class CleanCommand implements Callable<Integer> {
    private final RootCommand root;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask first.")
    private boolean yes;

    CleanCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Database database = root.database()) {
            List<String> left = root.runner().clean(database.dataSource(), root.options(), this::isConfirmed);
            left.forEach(line -> root.console().print("left: " + line));
            root.console().print(left.isEmpty() ? "Removed." : "Not everything was removed.");
            return left.isEmpty() ? 0 : 1;
        }
    }

    /** Without a terminal nobody can answer, and the answer is no. */
    private boolean isConfirmed(Cleaning cleaning) {
        root.console()
                .print("This drops the " + cleaning.relations().size() + " relations of the pipeline in "
                        + String.join(", ", cleaning.schemas()) + ", and these schemas if nothing else is in them.");
        if (yes) {
            return true;
        }
        Console terminal = System.console();
        if (terminal == null) {
            root.warn("there is no terminal to ask at; --yes answers beforehand");
            return false;
        }
        String schema = cleaning.schemas().get(cleaning.schemas().size() - 1);
        return schema.equals(terminal.readLine("Type %s to go on: ", schema));
    }
}
