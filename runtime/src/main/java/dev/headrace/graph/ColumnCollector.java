package dev.headrace.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a node that is being made; what is said of a column is said of the one added last. */
final class ColumnCollector {
    private final List<NodeColumn> columns = new ArrayList<>();

    void add(String name, Optional<String> type) {
        columns.add(new NodeColumn(name, type));
    }

    void notNull() {
        int last = columns.size() - 1;
        columns.set(
                last, new NodeColumn(columns.get(last).name(), columns.get(last).type(), true));
    }

    List<NodeColumn> all() {
        return columns;
    }
}
