package dev.headrace.cli;

import dev.headrace.artifact.SourceAges;
import dev.headrace.connect.Database;
import dev.headrace.graph.SourceNode;
import dev.headrace.run.FreshnessResult;
import dev.headrace.run.RunOptions;
import java.io.IOException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code freshness}. */
@Command(
        name = "freshness",
        description = "Ask how old the newest rows of the sources with @Freshness are; 1 if one is too old.")
record FreshnessCommand(RootCommand root) implements Callable<Integer> {
    private static final int WIDTH = 80;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    @Override
    public Integer call() {
        RunOptions options = root.options();
        List<SourceNode> sources = root.runner().watched(options);
        if (sources.isEmpty()) {
            line("None of the chosen sources has @Freshness: there is nothing to ask.");
            return 0;
        }
        Lines lines = new Lines(sources.size());
        try (Database database = root.database()) {
            List<FreshnessResult> results = root.runner().freshness(database.dataSource(), options, lines::print);
            results.stream().filter(result -> !result.message().isEmpty()).forEach(this::explain);
            write(results);
            return results.stream().anyMatch(FreshnessResult::failed) ? 1 : 0;
        }
    }

    /** Numbers the lines. */
    private final class Lines {
        private final int total;
        private int last;

        private Lines(int total) {
            this.total = total;
        }

        private void print(FreshnessResult result) {
            String status = word(result);
            String head = ++last + " of " + total + " " + status + " freshness of " + result.place() + " ";
            String seconds =
                    String.format(Locale.ROOT, " in %.2fs", result.elapsed().toNanos() / 1e9);
            line(head + ".".repeat(Math.max(3, WIDTH - head.length())) + " [" + colored(result, status + seconds)
                    + "]");
        }
    }

    private String colored(FreshnessResult result, String text) {
        return switch (result.status()) {
            case PASS -> root.console().good(text);
            case WARN -> root.console().doubtful(text);
            case ERROR, RUNTIME_ERROR -> root.console().bad(text);
        };
    }

    private static String word(FreshnessResult result) {
        return switch (result.status()) {
            case PASS -> "PASS";
            case WARN -> "WARN";
            case ERROR -> "ERROR STALE";
            case RUNTIME_ERROR -> "ERROR";
        };
    }

    private void line(String text) {
        if (!root.quiet()) {
            root.console().print(LocalTime.now().format(CLOCK) + "  " + text);
        }
    }

    private void explain(FreshnessResult result) {
        if (!root.quiet() || result.failed()) {
            root.console().print("\n" + colored(result, word(result) + " in source " + result.place()));
            result.message().lines().forEach(line -> root.console().print("  " + line));
        }
    }

    private void write(List<FreshnessResult> results) {
        try {
            new SourceAges(root.runner().definition().name()).write(results, root.targetPath());
        } catch (IOException failure) {
            root.warn(SourceAges.FILE + " cannot be written to " + root.targetPath() + " (" + failure
                    + "); name another directory with --target-path");
        }
    }
}
