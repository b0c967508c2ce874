package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = "select id as order_id, 1 as hash_code, status as to_string from raw_data.orders")
public interface StgOrders {
    long orderId();

    int hashCode();

    String toString();
}
