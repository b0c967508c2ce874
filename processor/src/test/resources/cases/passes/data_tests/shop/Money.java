package shop;

import dev.headrace.SqlFunction;
import java.math.BigDecimal;

public interface Money {
    @SqlFunction("round(cents / 100.0, 2)")
    BigDecimal euros(long cents);
}
