package dev.headrace.run;

import dev.headrace.engine.Engine;
import dev.headrace.engine.NodeRecord;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Schemas;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        String sent = Engine.postgres().render(model.sql(), schemas::place);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
