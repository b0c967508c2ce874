package dev.headrace.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Columns by a text: {@code stg_orders.order_id}, {@code raw_data.orders.*}, or a node's name for all that it has. */
public final class ColumnSelector {
    private final PipelineDefinition definition;

    private ColumnSelector(PipelineDefinition definition) {
        this.definition = definition;
    }

    /** The columns that the text means, in the order of the nodes; never none. */
    public static List<ColumnName> choose(PipelineDefinition definition, String text) {
        return new ColumnSelector(definition).choose(text);
    }

    private List<ColumnName> choose(String text) {
        int dot = text.lastIndexOf('.');
        Optional<List<Node>> whole = nodes(text);
        if (whole.isPresent() || dot < 0) {
            return columns(whole.orElseGet(() -> matching(text)), "*");
        }
        List<Node> nodes = nodes(text.substring(0, dot)).orElseGet(() -> matching(text.substring(0, dot)));
        String column = text.substring(dot + 1);
        List<ColumnName> columns = columns(nodes, column);
        if (columns.isEmpty()) {
            throw new UnknownSelectionException(unknown(nodes, column));
        }
        return columns;
    }

    private Optional<List<Node>> nodes(String name) {
        try {
            return Optional.of(matching(name));
        } catch (UnknownSelectionException none) {
            return Optional.empty();
        }
    }

    private List<Node> matching(String name) {
        Set<RelationName> names = new NodeNames(definition).matching(name);
        return definition.nodes().stream()
                .filter(node -> names.contains(node.relation()))
                .toList();
    }

    private static List<ColumnName> columns(List<Node> nodes, String name) {
        Pattern pattern = NodeNames.glob(name);
        List<ColumnName> columns = new ArrayList<>();
        for (Node node : nodes) {
            node.columns().stream()
                    .filter(column -> pattern.matcher(column.name()).matches())
                    .forEach(column -> columns.add(new ColumnName(node.relation(), column.name())));
        }
        return columns;
    }

    private static String unknown(List<Node> nodes, String column) {
        Node node = nodes.get(0);
        List<String> names = node.columns().stream().map(NodeColumn::name).toList();
        return node.relation() + " has no column \"" + column + "\"; it has: " + String.join(", ", names)
                + DidYouMean.nearest(column, names)
                        .map(near -> "\n  did you mean \"" + near + "\"?")
                        .orElse("");
    }
}
