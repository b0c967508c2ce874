package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id, status
        from raw_data.orders
        order by 3
        """)
public interface StgOrders {}
