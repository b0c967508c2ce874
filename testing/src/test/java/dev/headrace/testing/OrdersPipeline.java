package dev.headrace.testing;

import dev.headrace.Materialized;
import dev.headrace.Severity;
import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Origin;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import java.util.List;

/** A small pipeline as the processor would generate it. */
final class OrdersPipeline {
    private static final SourceNode RAW = SourceNode.of(
                    "raw_data", "orders", new Origin("shop.RawOrders", "RawOrders.java", 5))
            .column("id", "bigint")
            .column("status", "text")
            .build();
    private static final ModelNode STG = model("stg_orders", "select id, lower(status) as status from orders");
    private static final ModelNode BROKEN = model("broken", "select id / 0 as id from orders");

    private OrdersPipeline() {}

    static PipelineDefinition definition() {
        List<DataTest> tests = List.of(accepted(), idIsUnique(), statusIsNotNull());
        return new PipelineDefinition("shop.Shop", "analytics", 15, List.of(RAW, STG), tests);
    }

    static PipelineDefinition withBrokenModel() {
        return new PipelineDefinition(
                "shop.Shop", "analytics", 15, List.of(RAW, BROKEN, STG), List.of(brokenIsUnique(), idIsUnique()));
    }

    static DataTest idIsUnique() {
        return DataTest.of("stg_orders__id__is_unique", STG.relation(), Check.unique("id"), STG.origin());
    }

    static DataTest statusIsNotNull() {
        return DataTest.of("stg_orders__status__is_not_null", STG.relation(), Check.notNull("status"), STG.origin());
    }

    static DataTest accepted() {
        return DataTest.of(
                        "stg_orders__status__has_accepted_values",
                        STG.relation(),
                        Check.acceptedValues("status", "placed"),
                        STG.origin())
                .severity(Severity.WARN);
    }

    static DataTest brokenIsUnique() {
        return DataTest.of("broken__id__is_unique", BROKEN.relation(), Check.unique("id"), BROKEN.origin());
    }

    private static ModelNode model(String name, String sql) {
        int start = sql.indexOf("orders");
        SqlText text = SqlText.of(sql).relation(start, start + 6, new RelationName("raw_data", "orders"));
        Origin origin = new Origin("shop.StgOrders", "StgOrders.java", 17);
        ModelNode.Builder model = ModelNode.of(Materialized.TABLE, "analytics", name, origin)
                .sql(text)
                .column("id");
        return (sql.contains("status") ? model.column("status") : model)
                .dependsOn(RAW)
                .build();
    }
}
