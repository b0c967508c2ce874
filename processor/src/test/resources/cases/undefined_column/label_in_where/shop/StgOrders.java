package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id, lower(status) as order_status
        from raw_data.orders
        where order_status = 'placed'
        """)
public interface StgOrders {}
