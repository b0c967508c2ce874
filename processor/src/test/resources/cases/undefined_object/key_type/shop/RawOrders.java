package shop;

import dev.headrace.Source;
import java.time.Instant;

@Source(schema = "raw_data", table = "orders")
public interface RawOrders {
    long id();

    String status();

    @dev.headrace.Column(type = "json")
    String payload();

    Instant loadedAt();
}
