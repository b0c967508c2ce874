package shop;

import dev.headrace.Source;

@Source(schema = "raw_data", table = "orders")
public interface RawOrders {
    long id();

    long userId();

    java.time.LocalDate orderDate();

    String status();
}
