package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id as order_id, lower(status) as order_status
        from raw_data.orders
        """)
public interface StgOrders {
    long orderId();

    String orderStats();
}
