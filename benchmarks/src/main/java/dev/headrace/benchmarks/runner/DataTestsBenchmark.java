package dev.headrace.benchmarks.runner;

import dev.headrace.Materialized;
import dev.headrace.check.Check;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What data tests cost beside the models that they test: fused into one scan, or one statement each as dbt writes them. */
public final class DataTestsBenchmark {
    private static final List<String> STATUSES = List.of("placed", "shipped", "returned");

    private final Definition models = models();
    private final Definition tested = models();
    private final List<String> statements = new ArrayList<>();

    /** Five models of which the largest have that many rows, each measure that many times. */
    public void run(long rows, int runs) throws Exception {
        for (String orders : List.of("stg_orders", "fct_orders")) {
            for (String column : List.of("id", "customer_id", "product_id", "amount", "status", "created_at")) {
                notNull(orders, column);
            }
            unique(orders, "id");
            accepted(orders, "status");
        }
        notNull("fct_orders", "gross");
        for (String parent : List.of("stg_customers", "stg_products")) {
            notNull(parent, "id");
            unique(parent, "id");
            notNull(parent, "name");
        }
        references("customer_id", "stg_customers");
        references("product_id", "stg_products");
        notNull("daily", "created_on");
        unique("daily", "created_on");
        notNull("daily", "revenue");
        notNull("daily", "orders");
        try (Warehouse warehouse = Warehouse.start()) {
            fill(warehouse, rows);
            measure(warehouse, rows, runs);
        }
    }

    private void measure(Warehouse warehouse, long rows, int runs) throws Exception {
        PipelineRunner untested = models.runner();
        PipelineRunner whole = tested.runner();
        build(warehouse, whole);
        double[] alone = new double[runs];
        double[] fused = new double[runs];
        double[] separate = new double[runs];
        double[] more = new double[runs];
        double[] asked = new double[runs];
        for (int i = 0; i < runs; i++) {
            warehouse.settle();
            alone[i] = Stopwatch.seconds(() -> build(warehouse, untested));
            warehouse.settle();
            fused[i] = Stopwatch.seconds(() -> build(warehouse, whole));
            warehouse.settle();
            separate[i] = Stopwatch.seconds(() -> build(warehouse, untested));
            asked[i] = Stopwatch.seconds(() -> askOneByOne(warehouse));
            separate[i] += asked[i];
            more[i] = fused[i] - alone[i];
        }
        System.out.printf(
                "5 models, the largest of %,d rows, and %d tests; seconds, the median of %d%n%n",
                rows, statements.size(), runs);
        print("models alone", alone, alone);
        print("models and tests", fused, alone);
        print("models, and each test a statement", separate, alone);
        System.out.printf(
                "%nThe tests alone: fused they add %.2f s to the models, each a statement %.2f s%n",
                Stopwatch.median(more), Stopwatch.median(asked));
    }

    private static void print(String what, double[] seconds, double[] alone) {
        double median = Stopwatch.median(seconds);
        System.out.printf("%-40s %9.2f %6.2fx%n", what, median, median / Stopwatch.median(alone));
    }

    private static void fill(Warehouse warehouse, long rows) throws SQLException {
        warehouse.execute(List.of(
                "create schema raw_data",
                "create table raw_data.orders as select i::bigint as id, (i % 100000)::bigint as customer_id,"
                        + " (i % 5000)::bigint as product_id, (i % 10000)::numeric / 100 as amount,"
                        + " (array['placed', 'shipped', 'returned'])[i % 3 + 1] as status,"
                        + " timestamp '2026-01-01' + i * interval '1 second' as created_at"
                        + " from generate_series(1, " + rows + ") as i",
                "create table raw_data.names as select i::bigint as id, md5(i::text) as name"
                        + " from generate_series(0, 99999) as i",
                "vacuum analyze"));
    }

    private static Definition models() {
        return new Definition()
                .source(
                        "orders",
                        "id bigint",
                        "customer_id bigint",
                        "product_id bigint",
                        "amount numeric",
                        "status text",
                        "created_at timestamp without time zone")
                .source("names", "id bigint", "name text")
                .model(Materialized.TABLE, "stg_customers", "select * from {names}")
                .model(Materialized.TABLE, "stg_products", "select * from {names} where id < 5000")
                .model(Materialized.TABLE, "stg_orders", "select *, lower(status) as state from {orders}")
                .model(Materialized.TABLE, "fct_orders", """
                        select o.*, o.amount * 1.2 as gross, c.name as customer, p.name as product
                        from {stg_orders} as o
                        join {stg_customers} as c on c.id = o.customer_id
                        join {stg_products} as p on p.id = o.product_id""")
                .model(
                        Materialized.TABLE,
                        "daily",
                        "select created_at::date as created_on, sum(gross) as revenue, count(*) as orders"
                                + " from {fct_orders} group by 1");
    }

    private void notNull(String model, String column) {
        tested.test(model, column + "__is_not_null", Check.notNull(column));
        statements.add("select " + column + " from analytics." + model + " where " + column + " is null");
    }

    private void unique(String model, String column) {
        tested.test(model, column + "__is_unique", Check.unique(column));
        statements.add("select " + column + " as unique_field, count(*) as n_records from analytics." + model
                + " where " + column + " is not null group by " + column + " having count(*) > 1");
    }

    private void accepted(String model, String column) {
        tested.test(model, column + "__is_known", Check.acceptedValues(column, STATUSES.toArray(String[]::new)));
        statements.add("with all_values as (select " + column + " as value_field, count(*) as n_records from analytics."
                + model + " group by " + column + ") select * from all_values where value_field not in ('"
                + String.join("', '", STATUSES) + "')");
    }

    private void references(String column, String parent) {
        tested.test("fct_orders", column + "__exists", Check.references(column, tested.node(parent), "id"));
        statements.add("with child as (select " + column + " as from_field from analytics.fct_orders where " + column
                + " is not null), parent as (select id as to_field from analytics." + parent
                + ") select from_field from child left join parent on child.from_field = parent.to_field"
                + " where parent.to_field is null");
    }

    /** As dbt asks for the number of failures. */
    private void askOneByOne(Warehouse warehouse) throws SQLException {
        for (String query : statements) {
            if (warehouse.number("select count(*) from (" + query + ") as dbt_internal_test") != 0) {
                throw new IllegalStateException("there are failures: " + query);
            }
        }
    }

    private static void build(Warehouse warehouse, PipelineRunner runner) {
        Stopwatch.require(
                runner.build(warehouse.dataSource(), RunOptions.defaults().threads(1)));
    }
}
