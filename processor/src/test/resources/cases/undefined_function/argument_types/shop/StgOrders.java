package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select lower(id) as lowered
        from raw_data.orders
        """)
public interface StgOrders {}
