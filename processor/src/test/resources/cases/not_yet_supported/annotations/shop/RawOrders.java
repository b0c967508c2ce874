package shop;

import dev.headrace.Freshness;
import dev.headrace.Source;

/** Orders as the shop's own database writes them. */
@Freshness(loadedAt = "loaded_at", warnAfter = "12 hours")
@Source(schema = "raw_data", table = "orders")
public interface RawOrders {
    long id();

    String status();
}
