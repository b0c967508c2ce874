package shop;

import dev.headrace.Source;

@Source(schema = "old_data", table = "orders")
public interface OldOrders {
    long id();

    long userId();

    java.time.LocalDate orderDate();

    String status();
}
