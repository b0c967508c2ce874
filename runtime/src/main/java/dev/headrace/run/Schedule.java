package dev.headrace.run;

import dev.headrace.graph.Node;
import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Which node comes next: of those whose predecessors are done the one with the longest way to the end behind it, or, where
 * nobody knows how long that is, the first in the fixed order.
 */
final class Schedule {
    private final List<Node> nodes;
    private final Map<RelationName, Integer> missing = new HashMap<>();
    private final Map<RelationName, List<Integer>> waiting = new HashMap<>();
    private final PriorityQueue<Integer> ready;

    /** {@code needs} are those of the nodes that each comes after, and {@code durations} may be empty. */
    Schedule(List<Node> nodes, Map<RelationName, Set<RelationName>> needs, Map<RelationName, Duration> durations) {
        this.nodes = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            RelationName node = nodes.get(i).relation();
            Set<RelationName> before = needs.get(node);
            missing.put(node, before.size());
            for (RelationName other : before) {
                waiting.computeIfAbsent(other, none -> new ArrayList<>()).add(i);
            }
        }
        long[] remaining = remaining(durations);
        ready = new PriorityQueue<>(
                Comparator.<Integer>comparingLong(node -> -remaining[node]).thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < nodes.size(); i++) {
            if (missing.get(nodes.get(i).relation()) == 0) {
                ready.add(i);
            }
        }
    }

    /** Of each node the longest way from its beginning to the end of the run; what has never run is an average node. */
    private long[] remaining(Map<RelationName, Duration> durations) {
        long average = (long) durations.values().stream()
                .mapToLong(Duration::toNanos)
                .average()
                .orElse(0);
        long[] remaining = new long[nodes.size()];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            RelationName node = nodes.get(i).relation();
            long longest = 0;
            for (int reader : waiting.getOrDefault(node, List.of())) {
                longest = Math.max(longest, remaining[reader]);
            }
            Duration own = durations.get(node);
            remaining[i] = longest + (own == null ? average : own.toNanos());
        }
        return remaining;
    }

    /** The node that may start now; empty if all that are left wait for others. */
    Optional<Node> next() {
        return Optional.ofNullable(ready.poll()).map(nodes::get);
    }

    /** Lets those start that waited for nothing but that node. */
    void done(Node node) {
        for (int reader : waiting.getOrDefault(node.relation(), List.of())) {
            if (missing.merge(nodes.get(reader).relation(), -1, Integer::sum) == 0) {
                ready.add(reader);
            }
        }
    }
}
