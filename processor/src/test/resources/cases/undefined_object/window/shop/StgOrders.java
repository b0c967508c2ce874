package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id, rank() over latest as place
        from raw_data.orders
        window last as (order by order_date)
        """)
public interface StgOrders {}
