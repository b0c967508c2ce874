package shop;

import dev.headrace.Source;

@Source(schema = "raw_data", table = "payments")
public interface RawPayments {
    long id();

    long orderId();

    java.math.BigDecimal amount();
}
