package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select timestamptz '2024-01-31 10:00+16' as at
        from raw_data.orders
        """)
public interface StgOrders {}
