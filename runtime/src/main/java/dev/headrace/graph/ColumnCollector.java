package dev.headrace.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The columns of a node that is being made; what is said of a column is said of the one added last. */
final class ColumnCollector {
    private final List<NodeColumn> columns = new ArrayList<>();

    void add(String name, Optional<String> type) {
        columns.add(new NodeColumn(name, type));
    }

    void notNull() {
        last(column -> new NodeColumn(column.name(), column.type(), true, column.lineage(), column.influence()));
    }

    void from(RelationName relation, String... names) {
        last(column -> new NodeColumn(
                column.name(),
                column.type(),
                column.notNull(),
                with(column.lineage(), relation, names),
                column.influence()));
    }

    void influencedBy(RelationName relation, String... names) {
        last(column -> new NodeColumn(
                column.name(),
                column.type(),
                column.notNull(),
                column.lineage(),
                with(column.influence(), relation, names)));
    }

    private void last(UnaryOperator<NodeColumn> change) {
        int last = columns.size() - 1;
        columns.set(last, change.apply(columns.get(last)));
    }

    /** The list with these columns of that relation too. */
    static List<ColumnName> with(List<ColumnName> columns, RelationName relation, String... names) {
        return Stream.concat(columns.stream(), Stream.of(names).map(name -> new ColumnName(relation, name)))
                .sorted()
                .toList();
    }

    List<NodeColumn> all() {
        return columns;
    }
}
