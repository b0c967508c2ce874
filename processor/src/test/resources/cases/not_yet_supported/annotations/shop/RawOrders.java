package shop;

import dev.headrace.Source;

/** Orders as the shop's own database writes them. */
@Source(schema = "raw_data", table = "orders")
public interface RawOrders {
    long id();

    String status();
}
