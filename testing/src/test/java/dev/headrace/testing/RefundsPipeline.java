package dev.headrace.testing;

import dev.headrace.Materialized;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Origin;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import java.util.List;

/** A pipeline as the processor would generate it, of which there are mutants. */
interface RefundsPipeline {
    /** The source. */
    interface Payments {}

    /** A model that has unit tests. */
    interface Paid {
        String SQL = """
            select customer_id, sum(amount) as paid
            from payments
            where amount > 0
            group by customer_id
            """;
    }

    /** A model that has none. */
    interface Refunded {
        String SQL = """
            select customer_id from payments where amount < 0
            """;
    }

    static PipelineDefinition definition() {
        SourceNode payments = SourceNode.of("raw", "payments", origin(Payments.class, 13))
                .column("customer_id", "bigint")
                .column("amount", "numeric(10,2)")
                .build();
        ModelNode paid = model(Paid.class, 16, Paid.SQL, payments)
                .column("customer_id", "bigint")
                .column("paid", "numeric")
                .build();
        ModelNode refunded = model(Refunded.class, 26, Refunded.SQL, payments)
                .column("customer_id", "bigint")
                .build();
        return new PipelineDefinition(
                RefundsPipeline.class.getName(), "analytics", 15, List.of(payments, paid, refunded), List.of());
    }

    private static ModelNode.Builder model(Class<?> type, int line, String sql, SourceNode payments) {
        int at = sql.indexOf("payments");
        return ModelNode.of(Materialized.VIEW, "analytics", type.getSimpleName(), origin(type, line))
                .sql(SqlText.of(sql).relation(at, at + "payments".length(), payments));
    }

    private static Origin origin(Class<?> type, int line) {
        return new Origin(type.getName(), "RefundsPipeline.java", line);
    }
}
