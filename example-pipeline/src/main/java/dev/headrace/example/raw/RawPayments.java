package dev.headrace.example.raw;

import dev.headrace.NotNull;
import dev.headrace.Source;
import java.math.BigDecimal;
import java.time.Instant;

/** What the payment provider's webhook delivered, some of it twice. */
@Source(schema = "raw_data", table = "payments")
public interface RawPayments {
    long id();

    long orderId();

    /** The provider's own id of the transaction: the same when a delivery is repeated. */
    @NotNull
    String providerReference();

    @NotNull
    String method();

    /** In euros; negative when money went back. */
    @NotNull
    BigDecimal amount();

    @NotNull
    Instant receivedAt();
}
