package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id as order_id
        into target
        from raw_data.orders
        """)
public interface StgOrders {}
