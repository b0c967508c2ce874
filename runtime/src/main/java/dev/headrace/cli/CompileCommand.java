package dev.headrace.cli;

import dev.headrace.engine.Engine;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.Schemas;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
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
        for (Node node : runner.plan(options).nodes()) {
            if (node instanceof ModelNode model) {
                String sql = Engine.postgres().render(model.sql(), schemas::place);
                root.console()
                        .print("-- " + schemas.place(model.relation()) + ", " + model.origin() + "\n"
                                + sql.stripTrailing() + "\n;\n");
            }
        }
        return 0;
    }
}
