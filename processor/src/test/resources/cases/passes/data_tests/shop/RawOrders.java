package shop;

import dev.headrace.Check;
import dev.headrace.Freshness;
import dev.headrace.NotEmpty;
import dev.headrace.Recency;
import dev.headrace.Severity;
import dev.headrace.Source;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

@Freshness(loadedAt = "placed_at", warnAfter = "12 hours", errorAfter = "P2D", where = "status <> 'test'")
@Source(schema = "raw_data", table = "orders")
@NotEmpty
@NotEmpty(where = "orders.amount > 1000", name = "large_orders", severity = Severity.WARN)
public interface RawOrders {
    long id();

    String status();

    @Check("amount >= 0")
    BigDecimal amount();

    @Recency(value = "1 day", severity = Severity.WARN)
    OffsetDateTime placedAt();
}
