package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id as order_id
        from raw_data.orders
        where status = "placed"
        """)
public interface StgOrders {}
