package dev.headrace.cli;

import dev.headrace.check.DataTest;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.Schemas;
import dev.headrace.run.RunOptions;
import dev.headrace.run.RunPlan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ls}. */
@Command(
        name = "ls",
        aliases = "list",
        description = "List the nodes in the order in which they are built, with the tests that gate each.")
record ListCommand(RootCommand root) implements Callable<Integer> {
    @Override
    public Integer call() {
        RunOptions options = root.options();
        RunPlan plan = root.runner().plan(options);
        Schemas schemas = Schemas.of(root.runner().definition(), options.schema(), options.schemaMap());
        Console console = root.console();
        for (Node node : plan.nodes()) {
            console.print(kind(node) + " " + schemas.place(node.relation()));
            for (DataTest test : plan.testsOf(node)) {
                console.print("  test " + test.name() + gates(test, node, schemas));
            }
        }
        return 0;
    }

    /** Said only of a test that belongs to another node than the one above it, which it gates. */
    private static String gates(DataTest test, Node above, Schemas schemas) {
        boolean own = test.relation().equals(above.relation());
        return own ? "" : " of " + schemas.place(test.relation()) + " (gates " + schemas.place(above.relation()) + ")";
    }

    private static String kind(Node node) {
        return node instanceof ModelNode model ? model.kind() : "source";
    }
}
