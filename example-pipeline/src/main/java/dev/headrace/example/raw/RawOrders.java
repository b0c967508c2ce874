package dev.headrace.example.raw;

import dev.headrace.Column;
import dev.headrace.Freshness;
import dev.headrace.NotNull;
import dev.headrace.Source;
import java.math.BigDecimal;
import java.time.Instant;

/** Orders as the shop's own database writes them. */
@Freshness(loadedAt = "ordered_at", warnAfter = "36 hours", errorAfter = "7 days")
@Source(schema = "raw_data", table = "orders")
public interface RawOrders {
    long id();

    long customerId();

    /** Written by three applications, of which one shouts and one pads. */
    @NotNull
    String status();

    /** In euros; 0 when shipping was free. */
    @NotNull
    BigDecimal shippingFee();

    /** What the checkout knew besides: {@code channel}, {@code coupon}. */
    @NotNull
    @Column(type = "jsonb")
    String metadata();

    @NotNull
    Instant orderedAt();
}
