package shop;

import dev.headrace.Source;

@Source(schema = "raw_data", table = "orders", name = "shop_db")
public interface RawOrders {
    long id();

    long customerId();
}
