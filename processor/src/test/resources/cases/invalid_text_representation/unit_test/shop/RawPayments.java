package shop;

import dev.headrace.Column;
import dev.headrace.Source;
import java.math.BigDecimal;
import java.time.LocalDate;

@Source(schema = "raw_data", table = "payments")
public interface RawPayments {
    long orderId();

    @Column(type = "numeric(10,2)")
    BigDecimal amount();

    LocalDate paidOn();

    String note();
}
