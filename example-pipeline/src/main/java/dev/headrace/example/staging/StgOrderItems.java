package dev.headrace.example.staging;

import dev.headrace.Model;
import dev.headrace.References;
import dev.headrace.Unique;
import dev.headrace.example.raw.RawOrderItems;
import java.math.BigDecimal;

/** One row an order line. */
@Model(refs = RawOrderItems.class, sql = """
    select
        id as order_item_id,
        order_id,
        product_id,
        quantity,
        unit_price,
        quantity * unit_price as line_amount
    from raw_data.order_items
    """)
public interface StgOrderItems {
    @Unique
    long orderItemId();

    @References(value = StgOrders.class, column = "order_id")
    long orderId();

    @References(value = StgProducts.class, column = "product_id")
    long productId();

    int quantity();

    /** The price of one at the time of the order, in euros. */
    BigDecimal unitPrice();

    /** What the line comes to, in euros. */
    BigDecimal lineAmount();
}
