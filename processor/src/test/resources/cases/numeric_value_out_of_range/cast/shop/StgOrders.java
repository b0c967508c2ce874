package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select '3000000000'::int as big
        from raw_data.orders
        """)
public interface StgOrders {}
