package shop;

import dev.headrace.Column;
import dev.headrace.SqlFunction;
import dev.headrace.Volatility;
import java.math.BigDecimal;

public interface Money {
    @SqlFunction("round(cents / 100.0, 2)")
    BigDecimal centsToDollars(long cents);

    /** As dbt_utils makes it. */
    @SqlFunction("md5(array_to_string(parts, '-', '_dbt_utils_surrogate_key_null_'))")
    String surrogateKey(Object... parts);

    @SqlFunction(value = "cents_to_dollars(cents) || ' ' || currency", strict = true)
    String price(long cents, String currency);

    @SqlFunction("case when amount < 0 then -amount else amount end")
    BigDecimal distance(BigDecimal amount);

    @SqlFunction(schema = "audit", volatility = Volatility.STABLE)
    int rating(@Column(type = "jsonb") String payload);
}
