package dev.headrace.graph;

import java.util.List;

/** A relation of a pipeline: one that it reads, or one that it makes. */
public sealed interface Node extends RelationReference permits SourceNode, ModelNode {
    /** The relation, in its logical schema. */
    @Override
    RelationName relation();

    /** Where the user declared it. */
    Origin origin();

    /** Its columns in order; of a source only the declared ones. */
    List<NodeColumn> columns();
}
