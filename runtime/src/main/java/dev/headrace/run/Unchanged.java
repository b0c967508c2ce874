package dev.headrace.run;

import dev.headrace.engine.Standing;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which models are published as building them would make them: not those that read what this run has touched. Any worker may
 * ask about a node whose turn has come.
 */
final class Unchanged {
    private final Standing standing;
    private final Schemas schemas;
    private final Map<RelationName, Set<RelationName>> read;
    private final Set<RelationName> touched = ConcurrentHashMap.newKeySet();

    /** {@code read} are the nodes of the run that each reads, or was told to come after. */
    Unchanged(Standing standing, Schemas schemas, Map<RelationName, Set<RelationName>> read) {
        this.standing = standing;
        this.schemas = schemas;
        this.read = read;
    }

    /** Of a run that builds nothing. */
    static Unchanged none(Schemas schemas) {
        return new Unchanged(new Standing("", Set.of()), schemas, Map.of());
    }

    boolean isSo(Node node) {
        return standing.unchanged().contains(schemas.place(node.relation())) && !readsTouched(node);
    }

    /** What has failed may have been published, or replaced by a hook of its own, before. */
    void done(NodeResult result) {
        boolean tried = result.status() != NodeStatus.UNCHANGED && result.status() != NodeStatus.SKIPPED;
        if (result.node() instanceof ModelNode model && tried && (!model.isEphemeral() || readsTouched(model))) {
            touched.add(model.relation());
        }
    }

    private boolean readsTouched(Node node) {
        return read.getOrDefault(node.relation(), Set.of()).stream().anyMatch(touched::contains);
    }
}
