package shop;

import dev.headrace.Column;
import dev.headrace.Source;
import java.math.BigDecimal;

@Source(schema = "raw_data", table = "orders")
public interface RawOrders {
    long id();

    Long amountCents();

    int items();

    BigDecimal discount();

    String status();

    @Column(type = "jsonb")
    String payload();
}
