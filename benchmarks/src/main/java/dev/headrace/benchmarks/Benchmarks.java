package dev.headrace.benchmarks;

import dev.headrace.benchmarks.project.DatabaseAddress;
import dev.headrace.benchmarks.project.SyntheticProject;
import dev.headrace.benchmarks.runner.DataTestsBenchmark;
import dev.headrace.benchmarks.runner.IncrementBenchmark;
import dev.headrace.benchmarks.runner.OverheadBenchmark;
import dev.headrace.benchmarks.runner.ReadersBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The benchmarks by name. */
public final class Benchmarks {
    private static final String USAGE = """
            compile [<models> ...] [--runs <n>]    javac with Headrace beside javac alone; 12, 1000 and 10000 models
            peers [<models> ...] [--runs <n>]      dbt and SQLMesh beside Headrace on the same models; 1000 models
            generate <models> <directory>          the models, for Headrace, dbt and SQLMesh
            readers [<swaps>]                      what readers feel of a table that is rebuilt; 1000 times
            overhead [--runs <n>]                  runs beside the same statements in a script, and beside dbt's
            memory [<models> ...]                  what memory the process of a run takes; 1000 models
            increment [<million rows> ...] [--runs <n>]   increments beside rebuilds; 1, 5 and 20 million rows
            tests [<million rows>] [--runs <n>]    data tests beside the models that they test; 5 million rows
            """;

    private Benchmarks() {}

    /** Takes a command and its arguments. */
    public static void main(String[] args) throws Exception {
        List<String> words = new ArrayList<>(List.of(args));
        OptionalInt runs = runs(words);
        String command = words.isEmpty() ? "" : words.get(0);
        if (command.equals("generate") && words.size() == 3) {
            generate(Integer.parseInt(words.get(1)), Path.of(words.get(2)));
        } else if (command.equals("compile")) {
            new CompileBenchmark(work(), runs).run(sizes(words, 12, 1_000, 10_000));
        } else if (command.equals("peers")) {
            new PeersBenchmark(work(), runs.orElse(3)).run(sizes(words, 1_000));
        } else if (!runner(command, words, runs)) {
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    /** Runs a benchmark of runs; whether there is one of that name. */
    private static boolean runner(String command, List<String> words, OptionalInt runs) throws Exception {
        switch (command) {
            case "readers" -> new ReadersBenchmark().run(sizes(words, 1_000).get(0));
            case "overhead" -> new OverheadBenchmark(runs.orElse(3), new ProcessContestants(work()).all()).run();
            case "memory" -> new MemoryBenchmark(work()).run(sizes(words, 1_000));
            case "increment" -> new IncrementBenchmark().run(sizes(words, 1, 5, 20), runs.orElse(3));
            case "tests" -> new DataTestsBenchmark().run(sizes(words, 5).get(0) * 1_000_000L, runs.orElse(3));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** How often to run each process, if that is said; the words without it are left. */
    private static OptionalInt runs(List<String> words) {
        int option = words.indexOf("--runs");
        if (option < 0) {
            return OptionalInt.empty();
        }
        words.remove(option);
        return OptionalInt.of(Integer.parseInt(words.remove(option)));
    }

    private static Path work() throws IOException {
        return Files.createDirectories(Path.of("target", "benchmarks").toAbsolutePath());
    }

    private static List<Integer> sizes(List<String> words, Integer... otherwise) {
        List<Integer> sizes = words.stream().skip(1).map(Integer::valueOf).toList();
        return sizes.isEmpty() ? Stream.of(otherwise).toList() : sizes;
    }

    private static void generate(int models, Path directory) {
        SyntheticProject project = SyntheticProject.of(models);
        project.writeHeadrace(directory.resolve("headrace"));
        project.writeDbt(directory.resolve("dbt"), DatabaseAddress.NOWHERE);
        project.writeSqlMesh(directory.resolve("sqlmesh"), DatabaseAddress.NOWHERE);
        System.out.printf("%,d models, %,d lines of SQL in %s%n", models, project.lines(), directory);
    }
}
