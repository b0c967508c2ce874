package shop;

import dev.headrace.NotNull;
import dev.headrace.Source;
import dev.headrace.Unique;
import java.math.BigDecimal;
import java.time.LocalDate;

@Source(schema = "raw", table = "orders")
interface Orders {
    @NotNull
    @Unique
    long id();

    Long customerId();

    String status();

    @NotNull
    BigDecimal amount();

    @NotNull
    int pieces();

    LocalDate orderedOn();

    boolean paid();
}
