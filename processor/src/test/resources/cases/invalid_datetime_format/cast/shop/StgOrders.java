package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select 'yesterdy'::date as day
        from raw_data.orders
        """)
public interface StgOrders {}
