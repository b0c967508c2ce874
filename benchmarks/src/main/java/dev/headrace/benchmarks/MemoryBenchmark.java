package dev.headrace.benchmarks;

import dev.headrace.benchmarks.runner.ShopProcess;
import dev.headrace.connect.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** What memory the whole process of a run takes: its largest resident set, and what its heap holds in the end. */
final class MemoryBenchmark {
    /** The third is what Java takes by itself in a container of 128 MB: a heap of 64 MB that begins small, and the serial collector. */
    private static final List<List<String>> FLAGS = List.of(
            List.of(),
            List.of("-Xmx64m"),
            List.of("-XX:MaxRAM=128m", "-XX:+UseSerialGC"),
            List.of("-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));

    private final Path work;

    MemoryBenchmark(Path work) {
        this.work = work;
    }

    void run(List<Integer> sizes) throws IOException, InterruptedException, SQLException {
        System.out.println(
                "Nine of ten models are views, one is a table, each of 30 lines and with a data test; 2 threads."
                        + " The first build makes all, the second finds the views unchanged. Megabytes.");
        System.out.printf("%n%-72s %12s %12s %12s %9s%n", "", "first, peak", "second, peak", "heap after", "seconds");
        for (int models : sizes) {
            for (List<String> flags : FLAGS) {
                measure(models, flags);
            }
        }
    }

    private void measure(int models, List<String> flags) throws IOException, InterruptedException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema raw_data");
            statement.execute("create table raw_data.numbers as select generate_series(1, 1000)::bigint as id");
            List<String> command = ShopProcess.command(
                    flags,
                    "mixed",
                    String.valueOf(models),
                    "build",
                    "--url",
                    database.url(),
                    "--target-path",
                    work.resolve("memory").toString());
            Path log = work.resolve("memory.log");
            ForkedProcess first = ForkedProcess.run(command, work, Map.of(), log);
            ForkedProcess second = ForkedProcess.run(command, work, Map.of(), log);
            System.out.printf(
                    "%-72s %12.0f %12.0f %12.0f %9.1f%n",
                    models + " models, java " + String.join(" ", flags),
                    first.peakKilobytes() / 1024.0,
                    second.peakKilobytes() / 1024.0,
                    heap(log) / 1e6,
                    second.wall().toMillis() / 1e3);
        }
    }

    private static long heap(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith(ShopProcess.HEAP))
                .mapToLong(line -> Long.parseLong(line.substring(ShopProcess.HEAP.length())))
                .findFirst()
                .orElseThrow();
    }
}
