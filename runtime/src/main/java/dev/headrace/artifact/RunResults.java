package dev.headrace.artifact;

import dev.headrace.graph.ModelNode;
import dev.headrace.graph.RelationName;
import dev.headrace.run.NodeResult;
import dev.headrace.run.NodeStatus;
import dev.headrace.run.RunResult;
import dev.headrace.run.TestResult;
import dev.headrace.run.TestStatus;
import dev.headrace.run.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * {@code run_results.json} with dbt's fields: an entry for each model and test. Beside dbt's an entry has the relation's
 * place, its rows, and whether the build has proved a test.
 *
 * @param pipeline the pipeline's qualified name
 * @param command what was run
 */
public record RunResults(String pipeline, String command) {
    /** The file's name. */
    public static final String FILE = "run_results.json";

    /** Writes the file, whole or not at all. */
    public void write(RunResult result, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path written = Files.createTempFile(directory, FILE, ".tmp");
        Files.writeString(written, text(result));
        Files.move(written, directory.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file's text. */
    public String text(RunResult result) {
        List<String> entries = new ArrayList<>();
        for (NodeResult node : result.nodes()) {
            if (node.node() instanceof ModelNode && node.status() != NodeStatus.TESTED) {
                entries.add(entry(node));
            }
            node.tests().forEach(test -> entries.add(entry(test)));
        }
        return "{\n  " + Json.member("metadata", metadata()) + ",\n  "
                + Json.member("args", Json.object(List.of(Json.member("which", Json.string(command))))) + ",\n  "
                + Json.member("ending", Json.string(result.ending().name().toLowerCase(Locale.ROOT))) + ",\n  "
                + Json.member("elapsed_time", seconds(result.elapsed())) + ",\n  "
                + Json.member("results", entries.stream().collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]")))
                + "\n}\n";
    }

    private String metadata() {
        return Json.object(List.of(
                Json.member("headrace_version", Json.string(Version.text())),
                Json.member("generated_at", Json.string(Instant.now().toString())),
                Json.member("pipeline", Json.string(pipeline))));
    }

    private String entry(NodeResult node) {
        RelationName place = node.place();
        List<String> members = common(
                "model", node.node().relation().name(), node.recordedStatus(), node.elapsed(), node.message(), "null");
        members.add(Json.member("relation_name", Json.string(place.toString())));
        members.add(Json.member(
                "rows", node.rows().isPresent() ? Long.toString(node.rows().getAsLong()) : "null"));
        return Json.object(members);
    }

    private String entry(TestResult test) {
        boolean asked = test.status() != TestStatus.SKIPPED && test.status() != TestStatus.ERROR;
        List<String> members = common(
                "test",
                test.test().name(),
                status(test.status()),
                test.elapsed(),
                test.message(),
                asked ? Long.toString(test.failures()) : "null");
        members.add(Json.member("proved", Boolean.toString(test.status() == TestStatus.PROVED)));
        return Json.object(members);
    }

    private List<String> common(
            String kind, String name, String status, Duration elapsed, String message, String failures) {
        String simple = pipeline.substring(Math.max(pipeline.lastIndexOf('.'), pipeline.lastIndexOf('$')) + 1);
        return new ArrayList<>(List.of(
                Json.member("unique_id", Json.string(kind + "." + simple + "." + name)),
                Json.member("status", Json.string(status)),
                Json.member("execution_time", seconds(elapsed)),
                Json.member("message", message.isEmpty() ? "null" : Json.string(message)),
                Json.member("failures", failures)));
    }

    /** To dbt, what is proved has passed. */
    private static String status(TestStatus status) {
        return switch (status) {
            case PASS, PROVED -> "pass";
            case SKIPPED -> "skipped";
            default -> status.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String seconds(Duration elapsed) {
        return String.format(Locale.ROOT, "%.6f", elapsed.toNanos() / 1e9);
    }
}
