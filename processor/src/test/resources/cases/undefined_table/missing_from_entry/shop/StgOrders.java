package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select o.id, p.amount
        from raw_data.orders o
        """)
public interface StgOrders {}
