package dev.headrace.run;

import dev.headrace.OnError;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.RelationName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which nodes are not tried because something that they read has failed, and what that is. */
final class Failures {
    private final Map<RelationName, Set<RelationName>> read;
    private final Map<RelationName, Cause> causes = new HashMap<>();

    /** {@code read} are the planned nodes that each node reads. */
    Failures(Map<RelationName, Set<RelationName>> read) {
        this.read = read;
    }

    private record Cause(int number, NodeResult result) {}

    /** Why that node is not tried: the first that has failed of all that it reads, directly or not. */
    Optional<String> obstacle(Node node) {
        return cause(node).map(cause -> "it reads " + cause.result().place() + ", which failed");
    }

    private Optional<Cause> cause(Node node) {
        return read.getOrDefault(node.relation(), Set.of()).stream()
                .map(causes::get)
                .filter(cause -> cause != null)
                .min(Comparator.comparingInt(Cause::number));
    }

    /** Takes note of what came of the node with that number in the plan. */
    void add(int number, NodeResult result) {
        Node node = result.node();
        if (result.hasFailed() && !descendantsContinue(node)) {
            causes.put(node.relation(), new Cause(number, result));
        } else if (result.status() == NodeStatus.SKIPPED) {
            cause(node).ifPresent(cause -> causes.put(node.relation(), cause));
        }
    }

    private static boolean descendantsContinue(Node node) {
        return node instanceof ModelNode model && model.onError() == OnError.Descendants.CONTINUE;
    }
}
