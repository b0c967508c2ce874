package dev.headrace.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Who reads whom in a pipeline, walked in both directions. */
public final class Lineage {
    private final Map<RelationName, Set<RelationName>> parents = new LinkedHashMap<>();
    private final Map<RelationName, Set<RelationName>> children = new LinkedHashMap<>();

    private Lineage() {}

    /** The lineage of that pipeline. */
    public static Lineage of(PipelineDefinition definition) {
        Lineage lineage = new Lineage();
        for (Node node : definition.nodes()) {
            lineage.parents.put(node.relation(), new TreeSet<>());
            lineage.children.put(node.relation(), new TreeSet<>());
        }
        for (Node node : definition.nodes()) {
            parentsOf(node).forEach(parent -> lineage.connect(parent, node.relation()));
        }
        return lineage;
    }

    private static List<RelationName> parentsOf(Node node) {
        return node instanceof ModelNode model ? model.dependsOn() : List.of();
    }

    /** An edge to a node that the definition lacks would make every walk trip over it, so it is left out. */
    private void connect(RelationName parent, RelationName child) {
        if (parents.containsKey(parent)) {
            parents.get(child).add(parent);
            children.get(parent).add(child);
        }
    }

    /** What that node reads directly, sorted. */
    public Set<RelationName> parents(RelationName node) {
        return parents.getOrDefault(node, Set.of());
    }

    /** What that node reads directly, or through what has no relation of its own; sorted. */
    public Set<RelationName> parents(RelationName node, Predicate<RelationName> transparent) {
        Set<RelationName> all = new TreeSet<>();
        for (RelationName parent : parents(node)) {
            if (transparent.test(parent)) {
                all.addAll(parents(parent, transparent));
            } else {
                all.add(parent);
            }
        }
        return all;
    }

    /** What reads that node directly, sorted. */
    public Set<RelationName> children(RelationName node) {
        return children.getOrDefault(node, Set.of());
    }

    /** All that it reads, directly or not, up to that many steps away. */
    public Set<RelationName> ancestors(RelationName node, int steps) {
        return reach(node, parents, steps);
    }

    /** All that reads it, directly or not, up to that many steps away. */
    public Set<RelationName> descendants(RelationName node, int steps) {
        return reach(node, children, steps);
    }

    private static Set<RelationName> reach(RelationName start, Map<RelationName, Set<RelationName>> next, int steps) {
        Map<RelationName, Integer> distance = new HashMap<>(Map.of(start, 0));
        Deque<RelationName> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            RelationName node = waiting.remove();
            int away = distance.get(node) + 1;
            for (RelationName other : away > steps ? Set.<RelationName>of() : next.getOrDefault(node, Set.of())) {
                if (distance.putIfAbsent(other, away) == null) {
                    waiting.add(other);
                }
            }
        }
        distance.remove(start);
        return new TreeSet<>(distance.keySet());
    }
}
