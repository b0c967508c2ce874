package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id from raw_data.orders
        where id = $1
        """)
public interface StgOrders {}
