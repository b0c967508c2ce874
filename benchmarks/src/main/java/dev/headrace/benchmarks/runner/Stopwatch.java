package dev.headrace.benchmarks.runner;

import dev.headrace.run.NodeResult;
import dev.headrace.run.RunResult;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Takes the time of what must succeed. */
final class Stopwatch {
    private Stopwatch() {}

    /** Something of which only the time matters. */
    interface Work {
        void run() throws Exception;
    }

    static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** A benchmark of what failed would measure nothing. */
    static void require(RunResult result) {
        if (!result.succeeded()) {
            throw new IllegalStateException(result.nodes().stream()
                    .filter(node -> !node.isWell())
                    .map(NodeResult::toString)
                    .collect(Collectors.joining("\n")));
        }
    }
}
