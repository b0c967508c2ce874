package dev.headrace.cli;

import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.Schemas;
import dev.headrace.run.Engines;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import dev.headrace.run.RunPlan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code compile}. */
@Command(name = "compile", description = "Print the SQL that would run; needs no database.")
record CompileCommand(RootCommand root) implements Callable<Integer> {
    @Override
    public Integer call() {
        RunOptions options = root.options();
        PipelineRunner runner = root.runner().with(options);
        Schemas schemas = Schemas.of(runner.definition(), options.schema(), options.schemaMap());
        RunPlan plan = runner.plan(options);
        for (Node node : plan.nodes()) {
            if (node instanceof ModelNode model) {
                print(
                        schemas.place(model.relation()) + ", " + model.origin(),
                        Engines.chosen().render(model.sql(), schemas::place));
            }
            plan.testsOf(node).stream()
                    .filter(test -> !test.proved())
                    .forEach(test -> print(
                            "test " + test.name() + ", " + test.origin(),
                            Engines.chosen().render(test, schemas::place)));
        }
        return 0;
    }

    private void print(String heading, String sql) {
        root.console().print("-- " + heading + "\n" + sql.stripTrailing() + "\n;\n");
    }
}
