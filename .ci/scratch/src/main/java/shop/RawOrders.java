package shop;

import dev.headrace.Source;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Orders as the shop's own database writes them. */
@Source(schema = "raw_data", table = "orders")
public interface RawOrders {
    long id();

    long userId();

    LocalDate orderDate();

    String status();

    BigDecimal amount();
}
