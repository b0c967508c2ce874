package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id::numeric(2000) as wide
        from raw_data.orders
        """)
public interface StgOrders {}
