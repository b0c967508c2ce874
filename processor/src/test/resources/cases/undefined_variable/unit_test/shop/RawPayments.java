package shop;

import dev.headrace.Source;
import java.math.BigDecimal;
import java.time.LocalDate;

@Source(schema = "raw_data", table = "payments")
public interface RawPayments {
    long id();

    BigDecimal amount();

    LocalDate paidOn();
}
