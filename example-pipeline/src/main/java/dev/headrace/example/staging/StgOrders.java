package dev.headrace.example.staging;

import dev.headrace.AcceptedValues;
import dev.headrace.Model;
import dev.headrace.References;
import dev.headrace.Unique;
import dev.headrace.example.raw.RawOrders;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** One row an order. */
@Model(refs = RawOrders.class, sql = """
    select
        id as order_id,
        customer_id,
        lower(trim(status)) as order_status,
        shipping_fee,
        coalesce(metadata ->> 'channel', 'unknown') as channel,
        metadata ->> 'coupon' as coupon_code,
        ordered_at,
        (ordered_at at time zone 'UTC')::date as order_date
    from raw_data.orders
    """)
public interface StgOrders {
    @Unique
    long orderId();

    @References(value = StgCustomers.class, column = "customer_id")
    long customerId();

    @AcceptedValues({"placed", "shipped", "completed", "returned", "cancelled"})
    String orderStatus();

    /** In euros; 0 when shipping was free. */
    BigDecimal shippingFee();

    /** Where the order was placed; {@code unknown} before the applications said so. */
    @AcceptedValues({"web", "app", "store", "unknown"})
    String channel();

    String couponCode();

    Instant orderedAt();

    /** The day of the order in UTC, which is what all reports count by. */
    LocalDate orderDate();
}
