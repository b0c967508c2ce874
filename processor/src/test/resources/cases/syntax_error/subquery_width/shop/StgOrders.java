package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id, (select status, id from raw_data.orders limit 1) as two
        from raw_data.orders
        """)
public interface StgOrders {}
