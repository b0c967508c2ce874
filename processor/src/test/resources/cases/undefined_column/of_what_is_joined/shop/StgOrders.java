package shop;

import dev.headrace.Model;
import dev.headrace.Unique;

@Model(refs = RawOrders.class, sql = "select id as order_id, customer as customer_id from raw_data.orders")
public interface StgOrders {
    @Unique
    long orderId();
}
