package shop;

import dev.headrace.Source;
import java.math.BigDecimal;

@Source(schema = "raw_data", table = "orders")
public interface RawOrders {
    long id();

    String status();

    BigDecimal amount();
}
