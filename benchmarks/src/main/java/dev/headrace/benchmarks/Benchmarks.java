package dev.headrace.benchmarks;

import dev.headrace.benchmarks.project.DatabaseAddress;
import dev.headrace.benchmarks.project.SyntheticProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The benchmarks by name. */
public final class Benchmarks {
    private static final String USAGE = """
            compile [<models> ...]           javac with Headrace beside javac alone; 12, 1000 and 10000 models
            generate <models> <directory>    the models, for Headrace, dbt and SQLMesh
            """;

    private Benchmarks() {}

    /** Takes a command and its arguments. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = List.of(args);
        String command = words.isEmpty() ? "" : words.get(0);
        if (command.equals("generate") && words.size() == 3) {
            generate(Integer.parseInt(words.get(1)), Path.of(words.get(2)));
        } else if (command.equals("compile")) {
            new CompileBenchmark(work()).run(sizes(words, 12, 1_000, 10_000));
        } else {
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    private static Path work() throws IOException {
        Path work = Files.createTempDirectory("headrace-benchmarks");
        work.toFile().deleteOnExit();
        return work;
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
