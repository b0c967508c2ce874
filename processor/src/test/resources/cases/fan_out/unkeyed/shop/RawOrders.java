package shop;

import dev.headrace.Source;
import dev.headrace.Unique;

@Source(schema = "raw_data", table = "orders")
public interface RawOrders {
    @Unique
    long id();

    String status();
}
