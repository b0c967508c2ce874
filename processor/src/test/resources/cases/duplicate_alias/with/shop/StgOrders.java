package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        with a as (select 1 as x), a as (select 2 as y)
        select x from a, raw_data.orders
        """)
public interface StgOrders {}
