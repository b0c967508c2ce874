package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id::money2 as price
        from raw_data.orders
        """)
public interface StgOrders {}
