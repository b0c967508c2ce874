package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = "select id as order_id, status as order_status from raw_data.orders")
public interface StgOrders {
    long orderId();

    String orderStatus(String locale);

    <T> T orderAs();

    default boolean has(String status) {
        return status.equals("placed");
    }
}
