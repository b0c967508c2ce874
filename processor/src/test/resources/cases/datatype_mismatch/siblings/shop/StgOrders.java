package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select coalesce(status, id) as either
        from raw_data.orders
        """)
public interface StgOrders {}
