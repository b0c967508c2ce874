package dev.headrace.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The same process, several times. */
final class Series {
    private final List<ForkedProcess> runs = new ArrayList<>();

    void add(ForkedProcess run) {
        runs.add(run);
    }

    /** The median of its seconds. */
    double seconds() {
        return median(run -> run.wall().toNanos() / 1e9);
    }

    /** The median of its peaks of memory, in megabytes. */
    double megabytes() {
        return median(run -> run.peakKilobytes() / 1024.0);
    }

    /** The median of what it took more than another series, run by run: they ran in turn, on the same noisy machine. */
    double secondsMoreThan(Series other) {
        double[] more = new double[runs.size()];
        for (int i = 0; i < more.length; i++) {
            more[i] = runs.get(i).wall().minus(other.runs.get(i).wall()).toNanos() / 1e9;
        }
        return median(more);
    }

    private double median(ToDoubleFunction<ForkedProcess> figure) {
        return median(runs.stream().mapToDouble(figure).toArray());
    }

    private static double median(double[] figures) {
        java.util.Arrays.sort(figures);
        int middle = figures.length / 2;
        return figures.length % 2 == 1 ? figures[middle] : (figures[middle - 1] + figures[middle]) / 2;
    }
}
