package shop;

import dev.headrace.Incremental;
import dev.headrace.Model;
import dev.headrace.NotNull;

@Model(refs = RawOrders.class, sql = "select id, payload from raw_data.orders")
@Incremental(uniqueKey = "payload")
public interface FctOrders {
    @NotNull
    @dev.headrace.Column(type = "json")
    String payload();
}
