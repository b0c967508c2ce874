package dev.headrace.artifact;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.headrace.engine.Age;
import dev.headrace.graph.Freshness;
import dev.headrace.run.FreshnessResult;
import dev.headrace.run.Version;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code sources.json} with dbt's fields: an entry for each source that was asked how old its newest row is.
 *
 * @param pipeline the pipeline's qualified name
 */
public record SourceAges(String pipeline) {
    /** The file's name. */
    public static final String FILE = "sources.json";

    /** Writes the file, whole or not at all. */
    public void write(List<FreshnessResult> results, Path directory) throws IOException {
        JsonFile.write(directory, FILE, json -> write(results, json));
    }

    private void write(List<FreshnessResult> results, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("metadata");
        json.writeStringField("headrace_version", Version.text());
        json.writeStringField("generated_at", Instant.now().toString());
        json.writeStringField("pipeline", pipeline);
        json.writeEndObject();
        json.writeArrayFieldStart("results");
        for (FreshnessResult result : results) {
            write(result, json);
        }
        json.writeEndArray();
        json.writeNumberField(
                "elapsed_time",
                JsonFile.seconds(results.stream().map(FreshnessResult::elapsed).reduce(Duration.ZERO, Duration::plus)));
        json.writeEndObject();
    }

    private static void write(FreshnessResult result, JsonGenerator json) throws IOException {
        Optional<Age> age = result.age();
        json.writeStartObject();
        json.writeStringField("unique_id", "source." + result.source().relation());
        json.writeStringField("relation_name", result.place().toString());
        json.writeStringField(
                "max_loaded_at",
                age.flatMap(Age::loadedAt).map(Object::toString).orElse(null));
        json.writeStringField(
                "snapshotted_at", age.map(Age::askedAt).map(Object::toString).orElse(null));
        Optional<BigDecimal> seconds = age.flatMap(Age::age).map(JsonFile::seconds);
        if (seconds.isPresent()) {
            json.writeNumberField("max_loaded_at_time_ago_in_s", seconds.get());
        } else {
            json.writeNullField("max_loaded_at_time_ago_in_s");
        }
        json.writeStringField(
                "status", result.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        criteria(result.source().freshness().orElseThrow(), json);
        json.writeNumberField("execution_time", JsonFile.seconds(result.elapsed()));
        json.writeStringField("message", result.message().isEmpty() ? null : result.message());
        json.writeEndObject();
    }

    private static void criteria(Freshness freshness, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("criteria");
        limit("warn_after", freshness.warnAfter(), json);
        limit("error_after", freshness.errorAfter(), json);
        json.writeStringField("filter", freshness.where().isBlank() ? null : freshness.where());
        json.writeEndObject();
    }

    /** dbt counts minutes, hours and days: the largest of them in which the limit is a whole number. */
    private static void limit(String field, Optional<Duration> limit, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        if (limit.isPresent()) {
            long seconds = limit.get().toSeconds();
            long unit = seconds % 86_400 == 0 ? 86_400 : seconds % 3_600 == 0 ? 3_600 : 60;
            json.writeNumberField(
                    "count",
                    BigDecimal.valueOf(seconds)
                            .divide(BigDecimal.valueOf(unit), 3, RoundingMode.HALF_UP)
                            .stripTrailingZeros());
            json.writeStringField("period", unit == 86_400 ? "day" : unit == 3_600 ? "hour" : "minute");
        } else {
            json.writeNullField("count");
            json.writeNullField("period");
        }
        json.writeEndObject();
    }
}
