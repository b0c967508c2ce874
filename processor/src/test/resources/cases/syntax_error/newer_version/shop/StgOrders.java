package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select
            id + 0x1F as a,
            -1_000 as b,
            1_000.5 as c,
            status is json as d,
            status is not json object as e,
            order_date::timestamptz at local as f,
            xmlserialize(content xmlparse(content status) as text indent) as g
        from raw_data.orders
        """)
public interface StgOrders {}
