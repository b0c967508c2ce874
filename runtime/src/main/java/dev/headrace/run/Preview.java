package dev.headrace.run;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Query;
import dev.headrace.engine.Rows;
import dev.headrace.engine.Session;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.SqlText;

/** The query whose first rows show what a node is. */
final class Preview {
    private Preview() {}

    /** A refusal by the server is shown in the author's SQL, as that of a build is. */
    static Rows read(Session session, Node node, Query query, int limit) {
        try {
            return session.read(query, limit);
        } catch (EngineException refusal) {
            String message = node instanceof ModelNode model
                    ? Explanation.of(model, refusal)
                    : refusal.getMessage() + Explanation.at(node.origin());
            throw new RunRefusedException(node.relation() + ": " + message, RunRefusedException.FAILED);
        }
    }

    static SqlText of(Node node) {
        if (node instanceof ModelNode model) {
            return model.sql();
        }
        String before = "select * from ";
        String name = node.relation().toString();
        return SqlText.of(before + name).relation(before.length(), before.length() + name.length(), node.relation());
    }
}
