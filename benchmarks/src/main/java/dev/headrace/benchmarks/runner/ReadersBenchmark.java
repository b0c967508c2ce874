package dev.headrace.benchmarks.runner;

import dev.headrace.Materialized;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What readers feel of a table that is rebuilt under them, and under an analyst's views. */
public final class ReadersBenchmark {
    private static final String READ = "select count(*), min(version), max(version) from ";
    private static final long SMALL = 1_000;
    private static final long LARGE = 5_000_000;

    /** Rebuilds a mart that many times. */
    public void run(int swaps) throws Exception {
        try (Warehouse warehouse = Warehouse.start()) {
            System.out.println(
                    "Four sessions read a mart, and an analyst's view three levels above it, while it is rebuilt;"
                            + " milliseconds.");
            System.out.printf(
                    "%n%-44s %9s %8s %7s %6s %6s %7s %7s %7s %7s %8s%n",
                    "", "swaps", "reads", "failed", "empty", "torn", "median", "p99", "p99.9", "p99.99", "longest");
            undisturbed(warehouse);
            rebuilt(warehouse, swaps);
            locked(warehouse);
            behindAnAnalyst(warehouse);
        }
    }

    private static void undisturbed(Warehouse warehouse) throws Exception {
        PipelineRunner shop = fill(warehouse, SMALL);
        build(warehouse, shop);
        Readers readers = Readers.start(warehouse.dataSource(), SMALL, wholeReads());
        Thread.sleep(5_000);
        print("nobody rebuilds it", 0, readers.stop());
    }

    /** One more session reads what nobody locks: as long as that waits at the longest, it is for the machine. */
    private static void rebuilt(Warehouse warehouse, int swaps) throws Exception {
        PipelineRunner shop = fill(warehouse, SMALL);
        build(warehouse, shop);
        warehouse.execute("create table raw_data.still as select * from analytics.mart");
        Readers readers = Readers.start(warehouse.dataSource(), SMALL, wholeReads());
        Readers others = Readers.start(warehouse.dataSource(), SMALL, List.of(READ + "raw_data.still"));
        for (int i = 0; i < swaps; i++) {
            warehouse.execute("update raw_data.version set number = number + 1");
            build(warehouse, shop);
        }
        print("1,000 rows, rebuilt", swaps, readers.stop());
        print("meanwhile, a table that nobody rebuilds", 0, others.stop());
    }

    /** A read of one row waits as long as the swap holds its lock, however many rows there are. */
    private static void locked(Warehouse warehouse) throws Exception {
        for (long rows : new long[] {SMALL, LARGE}) {
            PipelineRunner shop = fill(warehouse, rows);
            build(warehouse, shop);
            String one = "select 1, version, version from analytics.mart limit 1";
            Readers readers = Readers.start(warehouse.dataSource(), 1, List.of(one, one));
            int swaps = rows == SMALL ? 30 : 3;
            for (int i = 0; i < swaps; i++) {
                build(warehouse, shop);
            }
            print(String.format("%,d rows, one row read", rows), swaps, readers.stop());
        }
    }

    /** Ten seconds of an analyst's query keep the mart from being swapped; others read on. */
    private static void behindAnAnalyst(Warehouse warehouse) throws Exception {
        PipelineRunner shop = fill(warehouse, SMALL);
        build(warehouse, shop);
        Thread analyst = new Thread(() -> {
            try (Connection connection = warehouse.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_sleep(10) from analytics.mart limit 1");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        analyst.start();
        Thread.sleep(200);
        Readers readers = Readers.start(warehouse.dataSource(), SMALL, wholeReads());
        double seconds = Stopwatch.seconds(() -> build(warehouse, shop));
        print(String.format("behind a query of 10 s (built in %.1f s)", seconds), 1, readers.stop());
        analyst.join();
    }

    private static List<String> wholeReads() {
        return List.of(
                READ + "analytics.mart", READ + "analysts.third", READ + "analytics.mart", READ + "analysts.third");
    }

    private static PipelineRunner fill(Warehouse warehouse, long rows) throws SQLException {
        warehouse.execute(List.of(
                "drop schema if exists analysts cascade",
                "drop schema if exists analytics cascade",
                "drop schema if exists raw_data cascade",
                "create schema raw_data",
                "create table raw_data.version as select 1::bigint as number",
                "create table raw_data.items as select i::bigint as id, md5(i::text) as name"
                        + " from generate_series(1, " + rows + ") as i",
                "analyze"));
        return new Definition()
                .source("version", "number bigint")
                .source("items", "id bigint", "name text")
                .model(
                        Materialized.TABLE,
                        "mart",
                        "select i.id, i.name, v.number as version from {items} as i cross join {version} as v")
                .runner();
    }

    /** The views are made once; every rebuild has to keep them. */
    private static void build(Warehouse warehouse, PipelineRunner shop) throws SQLException {
        Stopwatch.require(shop.build(warehouse.dataSource(), RunOptions.defaults()));
        if (warehouse.number("select count(*) from pg_namespace where nspname = 'analysts'") == 0) {
            warehouse.execute(List.of(
                    "create schema analysts",
                    "create view analysts.first as select * from analytics.mart",
                    "create view analysts.second as select * from analysts.first",
                    "create view analysts.third as select * from analysts.second"));
        }
    }

    private static void print(String what, int swaps, Readers.Seen seen) {
        System.out.printf(
                "%-44s %,9d %,8d %7d %6d %6d %7.2f %7.2f %7.2f %7.2f %8.1f  %s%n",
                what,
                swaps,
                seen.reads(),
                seen.failed(),
                seen.empty(),
                seen.torn(),
                seen.millis(0.5),
                seen.millis(0.99),
                seen.millis(0.999),
                seen.millis(0.9999),
                seen.longestMillis(),
                seen.failure());
    }
}
