package dev.headrace.testing;

import dev.headrace.Materialized;
import dev.headrace.Severity;
import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
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

    /** Models of which the build is right on some only. */
    static PipelineDefinition forVerdicts() {
        SourceNode keyed = SourceNode.of("raw_data", "orders", RAW.origin())
                .column("id", "bigint")
                .column("status", "text")
                .key("id")
                .build();
        ModelNode wrong = of("wrong", "select id, count(*) as n from orders group by id")
                .column("id", "integer")
                .column("n", "bigint")
                .build();
        return new PipelineDefinition(
                "shop.Shop",
                "analytics",
                15,
                List.of(
                        keyed,
                        STG,
                        wrong,
                        of("reader", "select id + 1 as next from wrong", wrong.relation())
                                .column("next", "integer")
                                .build(),
                        of("refused", "select no_such(id) from orders")
                                .column("no_such", "bigint")
                                .build(),
                        of("unchecked", "select id, status::varchar(5) as status, 1 as n from orders")
                                .column("id", "bigint")
                                .column("status", "text")
                                .column("n", "bigint")
                                .unchecked()
                                .build(),
                        of("grouped", "select id, status from orders group by id")
                                .column("id", "bigint")
                                .column("status", "text")
                                .build()),
                List.of(groupedIsUnique()));
    }

    static DataTest groupedIsUnique() {
        Node grouped =
                of("grouped", "select id, status from orders group by id").build();
        return DataTest.of("grouped__id__is_unique", grouped, Check.unique("id"));
    }

    static DataTest idIsNotNull() {
        return DataTest.of("stg_orders__id__is_not_null", STG, Check.notNull("id"))
                .proved(true);
    }

    static DataTest idIsUnique() {
        return DataTest.of("stg_orders__id__is_unique", STG, Check.unique("id"));
    }

    static DataTest statusIsNotNull() {
        return DataTest.of("stg_orders__status__is_not_null", STG, Check.notNull("status"));
    }

    static DataTest accepted() {
        return DataTest.of("stg_orders__status__has_accepted_values", STG, Check.acceptedValues("status", "placed"))
                .severity(Severity.WARN);
    }

    static DataTest brokenIsUnique() {
        return DataTest.of("broken__id__is_unique", BROKEN, Check.unique("id"));
    }

    private static ModelNode.Builder of(String name, String sql) {
        return of(name, sql, RAW.relation());
    }

    private static ModelNode.Builder of(String name, String sql, RelationName read) {
        int start = sql.indexOf("from ") + 5;
        SqlText text = SqlText.of(sql).relation(start, start + read.name().length(), read);
        Origin origin = new Origin("shop.StgOrders", "StgOrders.java", 17);
        return ModelNode.of(Materialized.TABLE, "analytics", name, origin).sql(text);
    }

    private static ModelNode model(String name, String sql) {
        ModelNode.Builder model = of(name, sql).column("id");
        return (sql.contains("status") ? model.column("status") : model)
                .dependsOn(RAW)
                .build();
    }
}
