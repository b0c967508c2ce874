package dev.headrace.benchmarks;

import dev.headrace.benchmarks.project.SyntheticProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** What Headrace adds to javac: the same models compiled with it and without it, in turn. */
final class CompileBenchmark {
    private final Path work;
    private final OptionalInt runs;

    CompileBenchmark(Path work, OptionalInt runs) {
        this.work = work;
        this.runs = runs;
    }

    void run(List<Integer> sizes) throws IOException, InterruptedException {
        System.out.println("Whole javac processes on two cores, the median of each; seconds.");
        System.out.println(
                "  own = added time that is not javac's work on the generated classes; MB = peak resident memory");
        System.out.printf(
                "%n%8s %5s %8s %8s %8s %8s %8s %8s %8s  %s%n",
                "models", "runs", "alone", "with", "added", "own", "ms/model", "MB alone", "MB with", "generated");
        for (int models : sizes) {
            size(models);
        }
    }

    private void size(int models) throws IOException, InterruptedException {
        Path directory = work.resolve("compile-" + models);
        Directories.delete(directory);
        SyntheticProject.of(models).writeHeadrace(directory.resolve("src"));
        Javac javac = new Javac(directory.resolve("src"), directory, models < 5_000 ? 1 : 2);
        Series alone = new Series();
        Series with = new Series();
        Series generated = new Series();
        int rounds = runs.orElse(models < 100 ? 9 : models < 5_000 ? 5 : 3);
        for (int i = 0; i < rounds; i++) {
            alone.add(javac.alone());
            with.add(javac.withHeadrace());
            generated.add(javac.withGenerated());
        }
        System.out.printf(
                "%,8d %5d %8.2f %8.2f %8.2f %8.2f %8.2f %8.0f %8.0f  %,d files%n",
                models,
                rounds,
                alone.seconds(),
                with.seconds(),
                with.secondsMoreThan(alone),
                with.secondsMoreThan(generated),
                with.secondsMoreThan(alone) * 1000 / models,
                alone.megabytes(),
                with.megabytes(),
                javac.generated().size());
        Directories.delete(directory);
    }
}
