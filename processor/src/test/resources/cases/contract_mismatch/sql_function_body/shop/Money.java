package shop;

import dev.headrace.Column;
import dev.headrace.SqlFunction;
import java.math.BigDecimal;

public interface Money {
    @SqlFunction("lower(name) || 'x'")
    BigDecimal amount(String name);

    @SqlFunction("sum(amount)")
    BigDecimal total(BigDecimal amount);

    @SqlFunction("lenght(name)")
    int size(String name);

    @SqlFunction("(select count(*) from orders)")
    long rows();

    @SqlFunction("1")
    Thread thread();

    @SqlFunction("payload ->> key")
    String member(@Column(type = "jsonc") String payload, String key);
}
