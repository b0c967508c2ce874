package dev.headrace.run;

import dev.headrace.engine.Made;
import dev.headrace.engine.ServerVersion;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.PipelineDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What to tell a user whose server sees a model's columns otherwise than the build: mostly that the build is wrong. */
record Disagreement(PipelineDefinition definition, ServerVersion server) {
    private static final String NOTHING = "-";

    String of(ModelNode model, Made made) {
        String what = made.refusal()
                .map(refusal -> server + " refuses the query of " + model.relation()
                        + (model.checked() ? ", which the build accepted: " : ", which the build has not checked: ")
                        + Explanation.of(model.sql(), refusal))
                .orElseGet(() -> header(model) + sideBySide(model, made));
        return what + "\n" + blame(model) + Explanation.at(model.origin());
    }

    private String header(ModelNode model) {
        return "the columns of " + model.relation() + " are not those that "
                + (model.checked() ? "the build found" : "are declared");
    }

    private String blame(ModelNode model) {
        return model.checked()
                ? "this is a fault of Headrace; please report it with these lines\n" + attachment(model)
                : "the model is unchecked, so the build took it as it is: write and declare what PostgreSQL takes";
    }

    private String sideBySide(ModelNode model, Made made) {
        List<NodeColumn> expected = model.columns();
        String left = model.checked() ? "the build" : "declared";
        int width = expected.stream().mapToInt(column -> text(column).length()).reduce(left.length(), Math::max);
        List<String> lines = new ArrayList<>(List.of(line(left, server.toString(), width, "")));
        for (int i = 0; i < Math.max(expected.size(), made.columns().size()); i++) {
            String one = i < expected.size() ? text(expected.get(i)) : NOTHING;
            String other = i < made.columns().size() ? text(made.columns().get(i)) : NOTHING;
            lines.add(line(one, other, width, made.differing().contains(i) ? "  <- differs" : ""));
        }
        return lines.stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }

    private static String line(String left, String right, int width, String mark) {
        return left + " ".repeat(width - left.length()) + "  " + right + mark;
    }

    private static String text(NodeColumn column) {
        return column.name() + column.type().map(type -> " " + type).orElse("");
    }

    /** All that somebody needs to see the same: the query as it was sent, and the columns of what it reads. */
    private String attachment(ModelNode model) {
        Set<?> read = model.sql().relations();
        String tables = definition.nodes().stream()
                .filter(node -> read.contains(node.relation()))
                .map(Disagreement::table)
                .collect(Collectors.joining());
        return tables + "  "
                + Engines.chosen()
                        .render(model.sql(), UnaryOperator.identity())
                        .strip()
                        .replace("\n", "\n  ");
    }

    private static String table(Node node) {
        return "  -- " + node.relation() + " ("
                + node.columns().stream().map(Disagreement::text).collect(Collectors.joining(", ")) + ")\n";
    }
}
