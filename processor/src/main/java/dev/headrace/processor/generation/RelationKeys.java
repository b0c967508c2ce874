package dev.headrace.processor.generation;

import dev.headrace.processor.analysis.relation.Key;
import java.util.List;

/** By which columns a relation's rows are told apart, in an order that does not change from build to build. */
final class RelationKeys {
    private RelationKeys() {}

    /** The columns of each key, in the relation's order; the keys in the order of their columns. */
    static List<List<String>> of(PlannedNode node) {
        List<String> columns = node.relation().names();
        return node.relation().keys().stream()
                .map(Key::columns)
                .map(key -> key.stream().sorted().toList())
                .distinct()
                .sorted(RelationKeys::compare)
                .map(key -> key.stream().map(columns::get).toList())
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
