package dev.headrace.run;

import dev.headrace.engine.Digest;
import dev.headrace.engine.NodeRecord;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Schemas;

/** What is recorded of a result. */
record Ledger(Schemas schemas) {
    NodeRecord record(NodeResult result) {
        return new NodeRecord(
                result.node().relation(),
                result.recordedStatus(),
                result.rows(),
                result.elapsed(),
                result.node() instanceof ModelNode model ? hash(model) : "",
                result.message());
    }

    private String hash(ModelNode model) {
        return Digest.hex(Engines.chosen().render(model.sql(), schemas::place));
    }
}
