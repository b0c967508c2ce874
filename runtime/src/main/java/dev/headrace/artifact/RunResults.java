package dev.headrace.artifact;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.headrace.engine.NodeRecord;
import dev.headrace.engine.Secrets;
import dev.headrace.graph.ModelNode;
import dev.headrace.run.NodeResult;
import dev.headrace.run.NodeStatus;
import dev.headrace.run.RunResult;
import dev.headrace.run.TestResult;
import dev.headrace.run.TestStatus;
import dev.headrace.run.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * {@code run_results.json} with dbt's fields: an entry for each model and test. Beside dbt's an entry has the relation's
 * place, its rows, whether it was found unchanged and not touched, and whether the build has proved a test.
 *
 * @param pipeline the pipeline's qualified name
 * @param command what was run
 * @param secrets what may not stand in it
 */
public record RunResults(String pipeline, String command, Secrets secrets) {
    /** The file's name. */
    public static final String FILE = "run_results.json";

    /** Writes the file, whole or not at all. */
    public void write(RunResult result, Path directory) throws IOException {
        JsonFile.write(directory, FILE, json -> write(result, json));
    }

    private void write(RunResult result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("metadata");
        json.writeStringField("headrace_version", Version.text());
        json.writeStringField("generated_at", Instant.now().toString());
        json.writeStringField("invocation_id", result.id());
        json.writeStringField("pipeline", pipeline);
        json.writeEndObject();
        json.writeObjectFieldStart("args");
        json.writeStringField("which", command);
        json.writeEndObject();
        json.writeStringField("ending", result.ending().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("elapsed_time", JsonFile.seconds(result.elapsed()));
        json.writeArrayFieldStart("results");
        for (NodeResult node : result.nodes()) {
            if (node.node() instanceof ModelNode && node.status() != NodeStatus.TESTED) {
                write(node, json);
            }
            for (TestResult test : node.tests()) {
                write(test, json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(NodeResult node, JsonGenerator json) throws IOException {
        json.writeStartObject();
        boolean unchanged = node.status() == NodeStatus.UNCHANGED;
        String status = unchanged ? NodeRecord.SUCCESS : node.recordedStatus();
        common(json, "model", node.node().relation().name(), status, node.elapsed(), node.message());
        json.writeNullField("failures");
        json.writeStringField("relation_name", node.place().toString());
        json.writeBooleanField("unchanged", unchanged);
        if (node.rows().isPresent()) {
            json.writeNumberField("rows", node.rows().getAsLong());
        } else {
            json.writeNullField("rows");
        }
        json.writeEndObject();
    }

    private void write(TestResult test, JsonGenerator json) throws IOException {
        json.writeStartObject();
        common(json, "test", test.test().name(), status(test.status()), test.elapsed(), test.message());
        if (test.status() == TestStatus.SKIPPED || test.status() == TestStatus.ERROR) {
            json.writeNullField("failures");
        } else {
            json.writeNumberField("failures", test.failures());
        }
        json.writeBooleanField("proved", test.status() == TestStatus.PROVED);
        json.writeEndObject();
    }

    private void common(JsonGenerator json, String kind, String name, String status, Duration elapsed, String message)
            throws IOException {
        String simple = pipeline.substring(Math.max(pipeline.lastIndexOf('.'), pipeline.lastIndexOf('$')) + 1);
        json.writeStringField("unique_id", kind + "." + simple + "." + name);
        json.writeStringField("status", status);
        json.writeNumberField("execution_time", JsonFile.seconds(elapsed));
        json.writeStringField("message", message.isEmpty() ? null : secrets.scrub(message));
    }

    /** To dbt, what is proved has passed. */
    private static String status(TestStatus status) {
        return switch (status) {
            case PASS, PROVED -> "pass";
            case SKIPPED -> "skipped";
            default -> status.name().toLowerCase(Locale.ROOT);
        };
    }
}
