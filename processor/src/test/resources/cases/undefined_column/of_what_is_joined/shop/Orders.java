package shop;

import dev.headrace.Model;
import dev.headrace.Unique;

@Model(refs = StgOrders.class, sql = "select order_id, customer_id from stg_orders")
public interface Orders {
    @Unique
    long orderId();
}
