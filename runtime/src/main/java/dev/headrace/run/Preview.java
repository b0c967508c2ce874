package dev.headrace.run;

import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.SqlText;

/** The query whose first rows show what a node is. */
final class Preview {
    private Preview() {}

    static SqlText of(Node node) {
        if (node instanceof ModelNode model) {
            return model.sql();
        }
        String before = "select * from ";
        String name = node.relation().toString();
        return SqlText.of(before + name).relation(before.length(), before.length() + name.length(), node.relation());
    }
}
