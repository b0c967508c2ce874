package shop;

import dev.headrace.Model;
import dev.headrace.Source;

@Model(refs = RawOrders.class, sql = "select id as order_id from raw_data.orders")
@Source(schema = "raw_data")
public interface StgOrders {
    long orderId();
}
