package dev.headrace.example.intermediate;

import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.Unique;
import java.math.BigDecimal;
import java.time.Instant;

/** One row an order that was paid for: what came in, and what went back. */
@Model(refs = IntUniquePayments.class, sql = """
    select
        order_id,
        coalesce(sum(amount) filter (where not is_refund), 0) as paid_amount,
        coalesce(sum(-amount) filter (where is_refund), 0) as refunded_amount,
        string_agg(distinct payment_method, ', ' order by payment_method)
            filter (where not is_refund) as payment_methods,
        min(received_at) filter (where not is_refund) as first_paid_at
    from int_unique_payments
    group by order_id
    """)
public interface IntOrderPayments {
    @Unique
    long orderId();

    /** In euros, before refunds. */
    @NotNull
    BigDecimal paidAmount();

    /** In euros, as a positive number. */
    @NotNull
    BigDecimal refundedAmount();

    /** Every method that was used, separated by commas. */
    String paymentMethods();

    Instant firstPaidAt();
}
