package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.graph.Node;
import dev.headrace.graph.Origin;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.SourceNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code freshness}: what it prints, its exit code and its file. */
class FreshnessTest {
    private final StringWriter out = new StringWriter();

    @TempDir
    Path target;

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (loaded_at timestamp)",
            "create table raw_data.empty (loaded_at timestamptz)",
            "insert into raw_data.orders values (now() at time zone 'UTC' - interval '3 hours')");

    private static SourceNode source(String table, String loadedAt, String warnAfter, String errorAfter) {
        return SourceNode.of("raw_data", table, new Origin("shop.Raw", "Raw.java", 7))
                .freshness(loadedAt, warnAfter, errorAfter, "true -- all")
                .build();
    }

    private int execute(Node... sources) {
        out.getBuffer().setLength(0);
        PipelineDefinition shop = new PipelineDefinition("shop.Shop", "shop", 15, List.of(sources), List.of());
        PrintWriter writer = new PrintWriter(out);
        return PipelineCommand.execute(
                shop,
                Map.of("HEADRACE_URL", database.url()),
                writer,
                writer,
                "freshness",
                "--no-color",
                "--target-path",
                target.toString());
    }

    private String output() {
        return out.toString().replaceAll("(?m)^\\d\\d:\\d\\d:\\d\\d  ", "").replaceAll("\\.{3,}", "...");
    }

    @Test
    void aTimeWithoutAZoneIsUtc() {
        assertThat(execute(source("orders", "loaded_at::timestamp at time zone 'UTC'", "PT4H", "")))
                .isZero();
        assertThat(output()).startsWith("1 of 1 PASS freshness of raw_data.orders ... [PASS in ");
    }

    @Test
    void whatIsTooOldWarnsOrFails() throws IOException {
        SourceNode old = source("orders", "loaded_at::timestamp at time zone 'UTC'", "PT2H", "P1D");
        assertThat(execute(old)).isZero();
        assertThat(output())
                .startsWith("1 of 1 WARN freshness of raw_data.orders ... [WARN in ")
                .contains("WARN in source raw_data.orders\n  its newest row is of ")
                .contains(", 3 hours ago; 2 hours are allowed\n  at shop.Raw(Raw.java:7)");
        assertThat(Files.readString(target.resolve("sources.json")))
                .contains("\"unique_id\": \"source.raw_data.orders\"", "\"status\": \"warn\"")
                .contains("\"warn_after\": { \"count\": 2, \"period\": \"hour\" }")
                .contains("\"error_after\": { \"count\": 1, \"period\": \"day\" }");

        assertThat(execute(old, source("empty", "loaded_at", "", "PT90M"))).isEqualTo(1);
        assertThat(output())
                .contains("2 of 2 ERROR STALE freshness of raw_data.empty ... [ERROR STALE in ")
                .contains("  it has no row; 1 hour 30 minutes are allowed");
    }

    @Test
    void aServerThatCannotSayIsAnError() throws IOException {
        assertThat(execute(source("missing", "loaded_at", "PT1H", ""))).isEqualTo(1);
        assertThat(output()).contains("ERROR in source raw_data.missing", "does not exist");
        assertThat(Files.readString(target.resolve("sources.json"))).contains("\"status\": \"runtime error\"");
    }

    @Test
    void withoutAnythingToAskItSaysSo() {
        assertThat(execute(SourceNode.of("raw_data", "orders", new Origin("shop.Raw", "Raw.java", 7))
                        .build()))
                .isZero();
        assertThat(output()).contains("None of the chosen sources has @Freshness");
    }
}
