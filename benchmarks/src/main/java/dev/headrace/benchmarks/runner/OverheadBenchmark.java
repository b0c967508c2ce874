package dev.headrace.benchmarks.runner;

import dev.headrace.Materialized;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a run costs more than the same statements in a script, and what a second thread gains. */
public final class OverheadBenchmark {
    /**
     * Models to build.
     *
     * @param name what they are called in the table
     * @param materialized what all of them are
     * @param queries their SQL, in order
     */
    record Work(String name, Materialized materialized, List<String> queries) {
        static Work views(int count) {
            return new Work(
                    count + " views, unchanged", Materialized.VIEW, queries(count, "select %d as id, 'x' as name"));
        }

        static Work tinyTables(int count) {
            return new Work(
                    count + " tables of one row", Materialized.TABLE, queries(count, "select %d as id, 'x' as name"));
        }

        static Work largeTables(int count) {
            return new Work(
                    count + " tables of much work",
                    Materialized.TABLE,
                    queries(
                            count,
                            "select i %% 50000 as id, %d as number, count(*) as items, sum(i) as total, min(md5(i::text))"
                                    + " as name from generate_series(1, 600000) as i group by 1"));
        }

        private static List<String> queries(int count, String form) {
            return IntStream.range(0, count).mapToObj(i -> form.formatted(i)).toList();
        }

        PipelineRunner runner() {
            Definition definition = new Definition();
            for (int i = 0; i < queries.size(); i++) {
                definition.model(materialized, model(i), queries.get(i));
            }
            return definition.runner();
        }

        static String model(int number) {
            return String.format("model_%04d", number);
        }

        /** What a careful script does: a view in place, a table beside the old one and then in its place. */
        List<String> script() {
            List<String> statements = new ArrayList<>();
            for (int i = 0; i < queries.size(); i++) {
                String name = "scripted." + model(i);
                if (materialized == Materialized.VIEW) {
                    statements.add("create or replace view " + name + " as " + queries.get(i));
                } else {
                    statements.add("create table " + name + "_new as " + queries.get(i));
                    statements.add("analyze " + name + "_new");
                    statements.add("begin");
                    statements.add("drop table " + name);
                    statements.add("alter table " + name + "_new rename to " + model(i));
                    statements.add("commit");
                }
            }
            return statements;
        }
    }

    /** Each measure that many times. */
    public void run(int runs) throws Exception {
        System.out.println("Seconds, the median of " + runs + "; script = the same statements by one JDBC connection,"
                + " which compares, records and tests nothing.");
        System.out.printf(
                "%n%-32s %9s %9s %9s %7s %11s%n", "", "script", "1 thread", "2 threads", "ratio", "2 threads");
        try (Warehouse warehouse = Warehouse.start()) {
            for (Work work : List.of(Work.views(1_000), Work.tinyTables(500), Work.largeTables(12))) {
                measure(warehouse, work, runs);
            }
        }
    }

    private static void measure(Warehouse warehouse, Work work, int runs) throws Exception {
        warehouse.execute(List.of(
                "drop schema if exists scripted cascade",
                "drop schema if exists analytics cascade",
                "create schema scripted"));
        PipelineRunner runner = work.runner();
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
        double alone = Stopwatch.median(one);
        System.out.printf(
                "%-32s %9.2f %9.2f %9.2f %6.2fx %10.2fx%n",
                work.name(), floor, alone, Stopwatch.median(two), alone / floor, alone / Stopwatch.median(two));
    }

    /** The first build of each makes what is replaced later. */
    private static void prepare(Warehouse warehouse, Work work, PipelineRunner runner) throws SQLException {
        for (int i = 0; i < work.queries().size(); i++) {
            String kind = work.materialized() == Materialized.VIEW ? "view" : "table";
            warehouse.execute("create " + kind + " scripted." + Work.model(i) + " as "
                    + work.queries().get(i));
        }
        build(warehouse, runner, 2);
    }

    private static void build(Warehouse warehouse, PipelineRunner runner, int threads) {
        Stopwatch.require(
                runner.build(warehouse.dataSource(), RunOptions.defaults().threads(threads)));
    }
}
