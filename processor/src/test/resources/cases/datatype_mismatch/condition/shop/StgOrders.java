package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id and user_id = 1 as both
        from raw_data.orders
        """)
public interface StgOrders {}
