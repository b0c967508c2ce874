package shop;

import dev.headrace.Source;
import java.math.BigDecimal;

@Source(schema = "raw_data", table = "payments")
public interface RawPayments {
    long id();

    Long orderId();

    String method();

    BigDecimal amount();
}
