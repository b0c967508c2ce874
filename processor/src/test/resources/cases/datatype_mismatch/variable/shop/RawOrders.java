package shop;

import dev.headrace.Source;
import java.time.LocalDate;

@Source(schema = "raw_data", table = "orders")
public interface RawOrders {
    long id();

    String status();

    LocalDate orderDate();
}
