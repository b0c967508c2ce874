package dev.headrace.cli;

import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.graph.PipelineDefinition;

/** What a generated main class is, for tests that need a process of its own. */
public final class ShopMain {
    private ShopMain() {}

    /** Its second model sleeps for as long as the source says. */
    static PipelineDefinition definition() {
        return TestPipeline.in("analytics")
                .source("raw_data", "orders", "id bigint", "status text", "seconds double precision")
                .view("stg_orders", "select id as order_id, lower(status) as status, seconds\nfrom {orders}", "nightly")
                .table("fct_orders", "select order_id, status, pg_sleep(seconds)::text as slept\nfrom {stg_orders}")
                .test("stg_orders", Check.unique("order_id"))
                .test("fct_orders", Check.acceptedValues("status", "placed", "shipped"))
                .build();
    }

    public static void main(String[] args) {
        System.exit(PipelineCommand.execute(definition(), args));
    }
}
