package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select row(id, status) as both
        from raw_data.orders
        """)
public interface StgOrders {}
