package shop;

import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.Unique;

@Model(refs = RawOrders.class, sql = "select id as order_id, status as order_status from raw_data.orders")
public interface StgOrders {
    @Unique
    @Unique(where = "order_id > 0")
    @NotNull(name = "has_order")
    long orderId();

    @NotNull(name = "has_order")
    String orderStatus();
}
