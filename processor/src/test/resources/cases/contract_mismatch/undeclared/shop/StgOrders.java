package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, contract = true, sql = """
        select id as order_id, user_id, lower(status) as class
        from raw_data.orders
        """)
public interface StgOrders {
    long orderId();
}
