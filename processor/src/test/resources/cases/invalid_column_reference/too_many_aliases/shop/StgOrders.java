package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select a
        from raw_data.orders as o(a, b, c, d, e)
        """)
public interface StgOrders {}
