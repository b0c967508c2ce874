package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select order_date::integer as day
        from raw_data.orders
        """)
public interface StgOrders {}
