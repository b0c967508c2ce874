package shop;

import dev.headrace.Source;

/** Orders as the shop's own database writes them. */
@Source(schema = "", table = "orders")
public interface RawOrders {
    long id();

    String status();
}
