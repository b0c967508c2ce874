package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select lower(status) filter (where id > 1) as lowered
        from raw_data.orders
        """)
public interface StgOrders {}
