package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select array[] as nothing
        from raw_data.orders
        """)
public interface StgOrders {}
