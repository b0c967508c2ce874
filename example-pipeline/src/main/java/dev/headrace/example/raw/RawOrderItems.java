package dev.headrace.example.raw;

import dev.headrace.NotNull;
import dev.headrace.Source;
import java.math.BigDecimal;

/** The lines of the orders. */
@Source(schema = "raw_data", table = "order_items")
public interface RawOrderItems {
    long id();

    long orderId();

    long productId();

    int quantity();

    /** The price of one at the time of the order, in euros. */
    @NotNull
    BigDecimal unitPrice();
}
