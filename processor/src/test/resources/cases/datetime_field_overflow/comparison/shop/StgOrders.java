package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select order_date > '2024-13-45' as late
        from raw_data.orders
        """)
public interface StgOrders {}
