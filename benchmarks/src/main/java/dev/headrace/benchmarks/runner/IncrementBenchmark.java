package dev.headrace.benchmarks.runner;

import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import java.sql.SQLException;
import java.util.List;

/** An increment beside a rebuild of the same table: its time follows the new rows, not the table. */
public final class IncrementBenchmark {
    private static final String QUERY = """
            select id, customer_id, amount, status, changed_at, md5(id::text) as fingerprint
            from {payments}""";

    /** Tables of that many millions of rows. */
    public void run(List<Integer> millions, int runs) throws Exception {
        System.out.println("Seconds, the median of " + runs
                + "; a tenth of the changed rows are new, the others are there already with other values.");
        System.out.printf("%n%12s %9s %9s %9s %9s%n", "rows", "changed", "rebuild", "increment", "ratio");
        for (int size : millions) {
            try (Warehouse warehouse = Warehouse.start()) {
                measure(warehouse, size * 1_000_000L, runs);
            }
        }
    }

    private static void measure(Warehouse warehouse, long rows, int runs) throws Exception {
        PipelineRunner shop = fill(warehouse, rows);
        build(warehouse, shop, false);
        double[] rebuild = new double[runs];
        for (int i = 0; i < runs; i++) {
            rebuild[i] = Stopwatch.seconds(() -> build(warehouse, shop, true));
            warehouse.settle();
        }
        for (long changed : new long[] {rows / 100, rows / 1_000}) {
            double[] increment = new double[runs];
            for (int i = 0; i < runs; i++) {
                change(warehouse, changed);
                increment[i] = Stopwatch.seconds(() -> build(warehouse, shop, false));
                warehouse.settle();
            }
            requireSame(warehouse);
            double whole = Stopwatch.median(rebuild);
            double part = Stopwatch.median(increment);
            System.out.printf("%,12d %,9d %9.2f %9.2f %8.1fx%n", rows, changed, whole, part, whole / part);
        }
    }

    private static PipelineRunner fill(Warehouse warehouse, long rows) throws SQLException {
        warehouse.execute(List.of(
                "create schema raw_data",
                "create table raw_data.payments as select i::bigint as id, (i % 100000)::bigint as customer_id,"
                        + " (i % 10000)::numeric / 100 as amount, 'paid'::text as status, 1::bigint as changed_at"
                        + " from generate_series(1, " + rows + ") as i",
                "create index on raw_data.payments (changed_at)",
                "create index on raw_data.payments (id)",
                "vacuum analyze raw_data.payments"));
        return new Definition()
                .source(
                        "payments",
                        "id bigint",
                        "customer_id bigint",
                        "amount numeric",
                        "status text",
                        "changed_at bigint")
                .incremental("fct_payments", QUERY, "where changed_at > (select max(changed_at) from {this})", "id")
                .runner();
    }

    /** Changes rows all over the table, and adds a tenth as many. */
    private static void change(Warehouse warehouse, long rows) throws SQLException {
        long next = warehouse.number("select max(changed_at) + 1 from raw_data.payments");
        long last = warehouse.number("select max(id) from raw_data.payments");
        long step = last / (rows * 9 / 10);
        warehouse.execute("update raw_data.payments set status = 'changed ' || " + next + ", changed_at = " + next
                + " where id in (select generate_series(1, " + last + ", " + step + "))");
        warehouse.execute("insert into raw_data.payments select i, i % 100000, 1, 'new', " + next
                + " from generate_series(" + (last + 1) + ", " + (last + rows / 10) + ") as i");
        warehouse.execute("analyze raw_data.payments");
        warehouse.settle();
    }

    /** A fast increment that forgets rows would be no increment. */
    private static void requireSame(Warehouse warehouse) throws SQLException {
        long differing = warehouse.number("select count(*) from (select id, status, changed_at from raw_data.payments"
                + " except all select id, status, changed_at from analytics.fct_payments) as missing");
        if (differing != 0) {
            throw new IllegalStateException(differing + " rows are missing from the table");
        }
    }

    private static void build(Warehouse warehouse, PipelineRunner shop, boolean anew) {
        Stopwatch.require(
                shop.build(warehouse.dataSource(), RunOptions.defaults().fullRefresh(anew)));
    }
}
