package shop;

import dev.headrace.SqlFunction;
import java.math.BigDecimal;

public interface Money {
    @SqlFunction("sum(amount)")
    BigDecimal total(BigDecimal amount);
}
