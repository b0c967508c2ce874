package shop;

import dev.headrace.SqlFunction;
import java.math.BigDecimal;

public interface Money {
    @SqlFunction("lag(amount) over (order by amount)")
    BigDecimal before(BigDecimal amount);
}
