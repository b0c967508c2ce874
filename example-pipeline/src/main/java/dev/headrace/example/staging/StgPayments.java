package dev.headrace.example.staging;

import dev.headrace.AcceptedValues;
import dev.headrace.Model;
import dev.headrace.References;
import dev.headrace.Severity;
import dev.headrace.Unique;
import dev.headrace.example.raw.RawPayments;
import java.math.BigDecimal;
import java.time.Instant;

/** One row a delivery of the payment provider, repeated ones included. */
@Model(refs = RawPayments.class, sql = """
    select
        id as payment_id,
        order_id,
        provider_reference,
        lower(method) as payment_method,
        amount,
        amount < 0 as is_refund,
        received_at
    from raw_data.payments
    """)
public interface StgPayments {
    @Unique
    long paymentId();

    /** A payment for an order that is not there yet is odd, but no reason to stop the night. */
    @References(value = StgOrders.class, column = "order_id", severity = Severity.WARN)
    long orderId();

    String providerReference();

    @AcceptedValues({"card", "paypal", "bank_transfer", "gift_card"})
    String paymentMethod();

    /** In euros; negative when money went back. */
    BigDecimal amount();

    boolean isRefund();

    Instant receivedAt();
}
