package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id, status from raw_data.orders
        union all
        select id from raw_data.orders
        """)
public interface StgOrders {}
