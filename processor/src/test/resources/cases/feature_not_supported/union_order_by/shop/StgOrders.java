package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id from raw_data.orders
        union
        select user_id from raw_data.orders
        order by id + 1
        """)
public interface StgOrders {}
