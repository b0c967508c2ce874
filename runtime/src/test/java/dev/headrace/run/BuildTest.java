package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A build publishes what passed its tests, and nothing else. */
class BuildTest {
    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, status text)",
            "insert into raw_data.orders values (1, 'PLACED'), (2, 'shipped'), (3, null)");

    private static TestPipeline shop() {
        return TestPipeline.in("analytics")
                .source("raw_data", "orders", "id bigint", "status text")
                .view("stg_orders", "select id as order_id, lower(status) as status from {orders} -- all of them")
                .table(
                        "fct_orders",
                        "select order_id, stg_orders.status from {stg_orders} as stg_orders -- as they are");
    }

    private RunResult build(TestPipeline pipeline) {
        return PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());
    }

    @Test
    void publishesViewsAndTablesInOrder() throws SQLException {
        RunResult result = build(shop().test("stg_orders", Check.unique("order_id")));

        assertThat(result.nodes()).extracting(NodeResult::message).containsOnly("");
        assertThat(result.exitCode()).isZero();
        assertThat(result.nodes()).extracting(NodeResult::outcome).containsExactly("", "CREATE VIEW", "SELECT 3");
        assertThat(database.query("select * from analytics.fct_orders order by 1"))
                .containsExactly("1|placed", "2|shipped", "3|null");
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
        assertThat(database.query("select obj_description('analytics.fct_orders'::regclass)"))
                .containsExactly("null");
    }

    @Test
    void aFailingTestLeavesTheOldRelationAndSkipsWhatReadsIt() throws SQLException {
        build(shop());
        database.execute("insert into raw_data.orders values (1, 'twice')");
        TestPipeline changed = shop().test("fct_orders", Check.unique("order_id"))
                .test("fct_orders", Check.notNull("status"))
                .table("daily", "select count(*) as orders from {fct_orders}");

        RunResult result = build(changed);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.nodes())
                .extracting(NodeResult::status)
                .containsExactly(NodeStatus.TESTED, NodeStatus.UNCHANGED, NodeStatus.TESTS_FAILED, NodeStatus.SKIPPED);
        assertThat(result.tests().get(1).sample().get(0))
                .containsEntry("order_id", "1")
                .containsEntry("rows", "2");
        assertThat(result.nodes().get(3).message()).contains("analytics.fct_orders");
        assertThat(database.query("select count(*) from analytics.fct_orders")).containsExactly("3");
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
    }
}
