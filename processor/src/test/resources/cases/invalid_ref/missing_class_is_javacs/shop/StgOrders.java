package shop;

import dev.headrace.Model;
import dev.headrace.Unique;

@Model(refs = {RawOrders.class, Nowhere.class}, sql = "select id as order_id, status as other from raw_data.orders")
public interface StgOrders {
    long orderId();

    Missing other();
}
