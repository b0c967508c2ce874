package dev.headrace.testing.rows;

import dev.headrace.check.Check;
import dev.headrace.graph.DidYouMean;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.row.RowBuilder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A pipeline's relations by the user's classes. */
public record Relations(PipelineDefinition definition) {
    /** The node of a model's or source's interface. */
    public Node of(Class<?> type) {
        return definition.nodes().stream()
                .filter(node -> node.origin().className().equals(type.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " is no model or source of "
                        + definition.name() + ", and nothing there reads it"));
    }

    /** The node whose rows that builder makes: a generated row implements its interface. */
    public Node of(RowBuilder<?> builder) {
        Class<?> row = builder.getClass().getEnclosingClass();
        return Stream.of(row == null ? new Class<?>[0] : row.getInterfaces())
                .findFirst()
                .map(this::of)
                .orElseThrow(() -> new IllegalArgumentException(
                        builder.getClass().getName() + " is no builder of a generated row"));
    }

    /** The columns that were set, as PostgreSQL reads them. */
    public Map<String, Optional<String>> texts(Node node, RowBuilder<?> row) {
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        row.values()
                .forEach((column, value) -> texts.put(
                        column, Optional.ofNullable(value).map(set -> ValueText.of(set, accepted(node, column)))));
        return texts;
    }

    /** The texts that a column may have, by its tests: a constant of Java's stands for one of them, whatever its case. */
    private List<String> accepted(Node node, String column) {
        return definition.tests().stream()
                .filter(test -> test.relation().equals(node.relation()))
                .map(test -> test.check())
                .filter(Check.AcceptedValues.class::isInstance)
                .map(Check.AcceptedValues.class::cast)
                .filter(check -> check.column().equals(column))
                .flatMap(check -> check.values().stream())
                .toList();
    }

    /** The columns that tell its rows apart, if all of them are compared; otherwise none. */
    public List<String> key(ModelNode model, Collection<String> compared) {
        Stream<List<String>> declared = model.increment().map(growing -> growing.key()).stream();
        Stream<List<String>> unique = definition.tests().stream()
                .filter(test -> test.relation().equals(model.relation()))
                .map(test -> test.check())
                .filter(Check.Unique.class::isInstance)
                .map(check -> ((Check.Unique) check).columns());
        return Stream.concat(declared, unique)
                .filter(key -> !key.isEmpty() && compared.containsAll(key))
                .findFirst()
                .orElse(List.of());
    }

    public List<String> columns(Node node) {
        return node.columns().stream().map(NodeColumn::name).toList();
    }

    /** Refuses columns that the node does not have. */
    public void requireColumns(Node node, Collection<String> names) {
        List<String> columns = columns(node);
        for (String name : names) {
            if (!columns.contains(name)) {
                String meant = DidYouMean.nearest(name, columns)
                        .map(near -> "\n  did you mean \"" + near + "\"?")
                        .orElse("");
                throw new IllegalArgumentException("column \"" + name + "\" does not exist in " + node.relation()
                        + "\n  it has: " + String.join(", ", columns) + meant);
            }
        }
    }
}
