package dev.headrace.testing;

import dev.headrace.Materialized;
import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.graph.Increment;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Origin;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.RelationReference;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import dev.headrace.row.RowBuilder;
import java.math.BigDecimal;
import java.util.List;

/** A pipeline as the processor would generate it, of models that unit tests have something to say about. */
final class PaymentsPipeline {
    /** The source. */
    interface Payments {}

    /** A model without a relation. */
    interface Positive {}

    /** Sums over both. */
    interface Totals {}

    /** A table that grows. */
    interface Latest {}

    /** A model that asks what time it is. */
    interface Clocked {}

    /** A model that groups by the source's key. */
    interface Grouped {}

    /** A model with a literal that PostgreSQL reads by its clock. */
    interface Today {}

    /** A model that names PostgreSQL's own clock. */
    interface Qualified {}

    /** A model whose rows its pipeline's variables choose. */
    interface Chosen {}

    /** A row of the source. */
    record PaymentsRow() implements Payments {
        static Builder builder() {
            return new Builder();
        }

        static final class Builder extends RowBuilder<Builder> {
            Builder orderId(long orderId) {
                return set("order_id", orderId);
            }

            Builder amount(BigDecimal amount) {
                return set("amount", amount);
            }

            Builder note(String note) {
                return set("note", note);
            }
        }
    }

    /** A row of the sums. */
    record TotalsRow() implements Totals {
        static Builder builder() {
            return new Builder();
        }

        static final class Builder extends RowBuilder<Builder> {
            Builder orderId(long orderId) {
                return set("order_id", orderId);
            }

            Builder total(BigDecimal total) {
                return set("total", total);
            }
        }
    }

    private static final SourceNode PAYMENTS = SourceNode.of("raw", "payments", origin(Payments.class))
            .column("order_id", "bigint")
            .notNull()
            .column("amount", "numeric(10,2)")
            .column("note", "text")
            .column("details", "json")
            .key("order_id")
            .build();

    private static final ModelNode POSITIVE = model(
                    Materialized.EPHEMERAL,
                    Positive.class,
                    "positive",
                    "select * from payments where amount > 0",
                    PAYMENTS)
            .column("order_id", "bigint")
            .column("amount", "numeric(10,2)")
            .column("note", "text")
            .column("details", "json")
            .build();

    private static final ModelNode TOTALS = model(Materialized.TABLE, Totals.class, "totals", """
                    select payments.order_id, sum(payments.amount) as total, max(payments.note) as note,
                      (select count(*) from positive where positive.order_id = payments.order_id) as positive,
                      array_agg(payments.amount) as amounts, '{"a": 1.0}'::json as details
                    from payments group by order_id""", PAYMENTS, POSITIVE)
            .column("order_id", "bigint")
            .column("total", "numeric")
            .column("note", "text")
            .column("positive", "bigint")
            .column("amounts", "numeric[]")
            .column("details", "json")
            .build();

    private static final ModelNode LATEST = latest();

    private static final ModelNode CLOCKED = model(Materialized.VIEW, Clocked.class, "clocked", """
                    -- it's now() and current_date
                    select now() as at, current_date, current_timestamp(0) as second, "current_date" as text,
                      localtimestamp - payments.at as age, $$current_date$$ as quoted
                    from (select 'x' as current_date, timestamp '2026-01-01 00:00' as at) as payments""")
            .column("at", "timestamp with time zone")
            .column("current_date", "date")
            .column("second", "timestamp with time zone")
            .column("text", "text")
            .column("age", "interval")
            .column("quoted", "text")
            .build();

    private static final ModelNode GROUPED = model(
                    Materialized.VIEW,
                    Grouped.class,
                    "grouped",
                    "select order_id, note from payments group by order_id",
                    PAYMENTS)
            .column("order_id", "bigint")
            .column("note", "text")
            .build();

    private static final ModelNode TODAY = model(Materialized.VIEW, Today.class, "today", "select date 'today' as day")
            .column("day", "date")
            .build();

    private static final ModelNode QUALIFIED = model(
                    Materialized.VIEW, Qualified.class, "qualified", "select pg_catalog.now() as at")
            .column("at", "timestamp with time zone")
            .build();

    private static final ModelNode CHOSEN = chosen();

    private PaymentsPipeline() {}

    static PipelineDefinition definition() {
        return new PipelineDefinition(
                        "shop.Payments",
                        "analytics",
                        15,
                        List.of(PAYMENTS, POSITIVE, TOTALS, LATEST, CLOCKED, GROUPED, TODAY, QUALIFIED, CHOSEN),
                        List.of(DataTest.of("totals__order_id__is_unique", TOTALS, Check.unique("order_id"))))
                .variable("least", "numeric", "100")
                .variable("until", "date");
    }

    private static ModelNode chosen() {
        String least = "{{ var('least') }}";
        String until = "{{ var('until') }}";
        String sql = "select order_id, " + until + " as until from payments where amount >= " + least;
        SqlText text = SqlText.of(sql)
                .replace(sql.indexOf(until), sql.indexOf(until) + until.length(), until)
                .relation(sql.indexOf("payments"), sql.indexOf("payments") + "payments".length(), PAYMENTS)
                .replace(sql.indexOf(least), sql.indexOf(least) + least.length(), least);
        return ModelNode.of(Materialized.VIEW, "analytics", "chosen", origin(Chosen.class))
                .sql(text)
                .column("order_id", "bigint")
                .column("until", "date")
                .build();
    }

    private static ModelNode latest() {
        String sql = "select order_id, amount from payments";
        String more = sql + " where amount > (select max(amount) from latest)";
        SqlText increment = text(more, PAYMENTS, new RelationName("analytics", "latest"));
        return model(Materialized.TABLE, Latest.class, "latest", sql, PAYMENTS)
                .column("order_id", "bigint")
                .column("amount", "numeric(10,2)")
                .incremental(whole -> Increment.of(increment, "order_id"))
                .build();
    }

    private static ModelNode.Builder model(
            Materialized materialized, Class<?> type, String name, String sql, RelationReference... read) {
        return ModelNode.of(materialized, "analytics", name, origin(type)).sql(text(sql, read));
    }

    /** Every mention of a relation as the build finds it; the words of these texts are no other names. */
    private static SqlText text(String sql, RelationReference... read) {
        SqlText text = SqlText.of(sql);
        for (int at = 0; at < sql.length(); at++) {
            for (RelationReference reference : read) {
                String name = reference.relation().name();
                boolean word = sql.startsWith(name, at)
                        && (at == 0 || !Character.isJavaIdentifierPart(sql.charAt(at - 1)))
                        && (at + name.length() == sql.length()
                                || !Character.isJavaIdentifierPart(sql.charAt(at + name.length())))
                        && !sql.startsWith("as ", Math.max(0, at - 3));
                if (word) {
                    text = text.relation(at, at + name.length(), reference);
                }
            }
        }
        return text;
    }

    private static Origin origin(Class<?> type) {
        return new Origin(type.getName(), type.getSimpleName() + ".java", 7);
    }
}
