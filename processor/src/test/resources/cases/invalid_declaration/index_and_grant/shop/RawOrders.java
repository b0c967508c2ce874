package shop;

import dev.headrace.Source;

@Source(schema = "raw_data", table = "orders")
public interface RawOrders {
    long id();

    String status();
}
