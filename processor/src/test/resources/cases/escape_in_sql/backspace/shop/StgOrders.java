package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
    select id as order_id, status ~ '\bplaced\b' as order_placed
    from raw_data.orders
    """)
public interface StgOrders {
    long orderId();
}
