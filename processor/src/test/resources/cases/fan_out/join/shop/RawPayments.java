package shop;

import dev.headrace.Source;
import dev.headrace.Unique;
import java.math.BigDecimal;

@Source(schema = "raw_data", table = "payments")
public interface RawPayments {
    @Unique
    long id();

    Long orderId();

    BigDecimal amount();
}
