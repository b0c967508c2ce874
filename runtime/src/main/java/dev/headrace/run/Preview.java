package dev.headrace.run;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Query;
import dev.headrace.engine.Rows;
import dev.headrace.engine.Session;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.Schemas;
import dev.headrace.graph.SqlText;
import java.util.List;

/** The query whose first rows show what a node is. */
final class Preview {
    private Preview() {}

    /** A refusal by the server is shown in the author's SQL, as that of a build is. */
    static Rows read(Session session, Node node, Query query, int limit) {
        try {
            return session.read(query, List.of(), limit);
        } catch (EngineException refusal) {
            String message = node instanceof ModelNode model
                    ? Explanation.of(model, refusal)
                    : refusal.getMessage() + Explanation.at(node.origin());
            throw failed(node.relation() + ": " + message);
        }
    }

    /** Somebody's own query, which may call the pipeline's models by their names alone. */
    static Rows inline(Session session, Schemas schemas, String text, int limit) {
        SqlText sql = SqlText.of(text.replaceFirst("[;\\s]+$", ""));
        try {
            return session.read(new Query(sql, schemas::place), schemas.ofModels(), limit);
        } catch (EngineException refusal) {
            throw failed(Explanation.of(sql, refusal) + advice(text, refusal));
        }
    }

    private static String advice(String text, EngineException refusal) {
        if (text.contains("{{") || text.contains("{%")) {
            return "\n  this is plain SQL: write stg_orders for {{ ref('stg_orders') }}, and raw_data.orders for a source";
        }
        return refusal.state().equals(Explanation.NO_SUCH_TABLE)
                ? "\n  only models that are built are found by their names alone; write any other relation with its"
                        + " schema, as raw_data.orders"
                : "";
    }

    private static RunRefusedException failed(String message) {
        return new RunRefusedException(message, RunRefusedException.FAILED);
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
