package dev.headrace.cli;

import dev.headrace.graph.ColumnLineage;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.ColumnSelector;
import dev.headrace.graph.Node;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.Schemas;
import dev.headrace.run.RunOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lineage}. */
@Command(
        name = "lineage",
        description = "Print which columns each column is computed from, and which decide on it; needs no database.")
final class LineageCommand implements Callable<Integer> {
    private final RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "<column>",
            description =
                    "node.column, or a node for all its columns, with * and ?; a + behind it asks for what depends"
                            + " on it, a + on both sides for both. None: every column of the selected nodes.")
    private List<String> columns;

    @Option(
            names = "--output",
            defaultValue = "text",
            paramLabel = "<format>",
            description = "text or json; ${DEFAULT-VALUE} if not given.")
    private String output;

    LineageCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (!List.of("text", "json").contains(output)) {
            throw new ParameterException(spec.commandLine(), "--output is text or json, and not \"" + output + "\"");
        }
        List<ColumnReport> reports = reports();
        List<String> lines = output.equals("json")
                ? new LineageJson(schemas()::place).lines(reports)
                : new LineageText(schemas()::place).lines(reports);
        lines.forEach(root.console()::print);
        return 0;
    }

    /** What is said of one column; a direction that was not asked for is empty. */
    private List<ColumnReport> reports() {
        ColumnLineage lineage = root.runner().columnLineage();
        List<ColumnReport> reports = new ArrayList<>();
        for (String text : columns == null ? List.<String>of() : columns) {
            boolean down = text.endsWith("+");
            boolean up = text.startsWith("+") || !down;
            String name =
                    text.substring(text.startsWith("+") ? 1 : 0, text.length() - (down && text.length() > 1 ? 1 : 0));
            ColumnSelector.choose(definition(), name).forEach(column -> reports.add(report(column, lineage, up, down)));
        }
        if (columns == null) {
            for (Node node : root.runner().plan(root.options()).nodes()) {
                node.columns().stream()
                        .map(column -> new ColumnName(node.relation(), column.name()))
                        .forEach(column -> reports.add(report(column, lineage, true, false)));
            }
        }
        return reports;
    }

    private ColumnReport report(ColumnName column, ColumnLineage lineage, boolean up, boolean down) {
        return new ColumnReport(
                column,
                type(column),
                up ? Optional.of(lineage.upstream(column)) : Optional.empty(),
                down ? Optional.of(lineage.downstream(column)) : Optional.empty());
    }

    private Optional<String> type(ColumnName column) {
        return definition().nodes().stream()
                .filter(node -> node.relation().equals(column.relation()))
                .flatMap(node -> node.columns().stream())
                .filter(known -> known.name().equals(column.column()))
                .findFirst()
                .flatMap(NodeColumn::type);
    }

    private PipelineDefinition definition() {
        return root.runner().definition();
    }

    private Schemas schemas() {
        RunOptions options = root.options();
        return Schemas.of(definition(), options.schema(), options.schemaMap());
    }
}
