package dev.headrace.benchmarks.runner;

import dev.headrace.Materialized;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import java.sql.SQLException;
import java.util.List;

/** What a run costs more than the same statements in a script, what a second thread gains, and another tool beside it. */
public final class OverheadBenchmark {
    private final int runs;
    private final List<Contestant> contestants;

    /** {@code contestants} run the same models as whole processes. */
    public OverheadBenchmark(int runs, List<Contestant> contestants) {
        this.runs = runs;
        this.contestants = contestants;
    }

    /** Something that runs models in a process of its own, which starts each time. */
    public interface Contestant {
        /** What it is called in the table. */
        String name();

        /** Makes ready, and builds the models for the first time. */
        void prepare(Workload work, String url) throws Exception;

        /** Builds them again with that many threads. */
        void run(int threads) throws Exception;
    }

    /** Each measure that many times. */
    public void run() throws Exception {
        System.out.println("Seconds, the median of " + runs + "; script = the same statements by one JDBC connection,"
                + " which compares, records and tests nothing.");
        try (Warehouse warehouse = Warehouse.start()) {
            for (Workload work : List.of(Workload.views(1_000), Workload.tinyTables(500), Workload.largeTables(12))) {
                measure(warehouse, work);
            }
        }
    }

    private void measure(Warehouse warehouse, Workload work) throws Exception {
        PipelineRunner runner = PipelineRunner.of(work.definition());
        prepare(warehouse, work, runner);
        double[] script = new double[runs];
        double[] one = new double[runs];
        double[] two = new double[runs];
        for (int i = 0; i < runs; i++) {
            script[i] = Stopwatch.seconds(() -> warehouse.execute(work.script()));
            warehouse.settle();
            one[i] = Stopwatch.seconds(() -> build(warehouse, runner, 1));
            warehouse.settle();
            two[i] = Stopwatch.seconds(() -> build(warehouse, runner, 2));
            warehouse.settle();
        }
        double floor = Stopwatch.median(script);
        System.out.printf(
                "%n%-32s %9s %9s %10s %10s%n", work.name(), "1 thread", "2 threads", "of script", "ms a model");
        print("script", work, floor, 0, floor);
        print("a run inside this process", work, Stopwatch.median(one), Stopwatch.median(two), floor);
        for (Contestant contestant : contestants) {
            measure(warehouse, work, contestant, floor);
        }
    }

    private void measure(Warehouse warehouse, Workload work, Contestant contestant, double floor) throws Exception {
        contestant.prepare(work, warehouse.url());
        double[] one = new double[runs];
        double[] two = new double[runs];
        for (int i = 0; i < runs; i++) {
            warehouse.settle();
            one[i] = Stopwatch.seconds(() -> contestant.run(1));
            warehouse.settle();
            two[i] = Stopwatch.seconds(() -> contestant.run(2));
        }
        print(contestant.name(), work, Stopwatch.median(one), Stopwatch.median(two), floor);
    }

    private static void print(String what, Workload work, double one, double two, double floor) {
        System.out.printf(
                "%-32s %9.2f %9s %9.2fx %10.2f%n",
                "  " + what,
                one,
                two == 0 ? "" : String.format("%.2f", two),
                one / floor,
                one * 1000 / work.queries().size());
    }

    /** The first build of each makes what is replaced later. */
    private static void prepare(Warehouse warehouse, Workload work, PipelineRunner runner) throws SQLException {
        warehouse.execute(List.of(
                "drop schema if exists scripted cascade",
                "drop schema if exists analytics cascade",
                "create schema scripted"));
        for (int i = 0; i < work.queries().size(); i++) {
            String kind = work.materialized() == Materialized.VIEW ? "view" : "table";
            warehouse.execute("create " + kind + " scripted." + Workload.model(i) + " as "
                    + work.queries().get(i));
        }
        build(warehouse, runner, 2);
    }

    private static void build(Warehouse warehouse, PipelineRunner runner, int threads) {
        Stopwatch.require(
                runner.build(warehouse.dataSource(), RunOptions.defaults().threads(threads)));
    }
}
