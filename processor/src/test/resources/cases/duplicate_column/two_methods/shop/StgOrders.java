package shop;

import dev.headrace.Column;
import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = "select id as order_id, status as order_status from raw_data.orders")
public interface StgOrders {
    long orderId();

    long order_id();

    @Column(name = "order_id")
    long id();
}
