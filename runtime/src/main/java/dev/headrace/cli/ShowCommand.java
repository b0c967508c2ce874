package dev.headrace.cli;

import dev.headrace.connect.Database;
import dev.headrace.engine.Rows;
import dev.headrace.run.RowTable;
import dev.headrace.run.RunOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code show}. */
@Command(name = "show", description = "Print the first rows of a model's query, or of any query; changes nothing.")
final class ShowCommand implements Callable<Integer> {
    private final RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "<node>", description = "A model or source, by any of its names.")
    private String node;

    @Option(
            names = "--inline",
            paramLabel = "<sql>",
            description = "A query; models may be named alone, all else with its schema.")
    private String inline;

    @Option(
            names = "--limit",
            defaultValue = "5",
            paramLabel = "<n>",
            description = "How many rows; ${DEFAULT-VALUE} if not given.")
    private int limit;

    ShowCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        RunOptions options = node == null ? root.options() : root.options().select(node);
        boolean named = node != null || !options.select().isEmpty();
        if (named == (inline != null)) {
            throw new ParameterException(
                    spec.commandLine(), "name one model, show <model>, or a query, show --inline \"<sql>\"");
        }
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit must not be negative");
        }
        if (inline == null) {
            root.runner().only(options);
        }
        try (Database database = root.database()) {
            Rows rows = inline == null
                    ? root.runner().show(database.dataSource(), options, limit)
                    : root.runner().show(database.dataSource(), options, inline, limit);
            new RowTable(rows).lines().forEach(root.console()::print);
            return 0;
        }
    }
}
