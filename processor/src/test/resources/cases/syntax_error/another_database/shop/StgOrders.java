package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id
        from raw_data.orders
        qualify row_number() over (order by id) = 1
        """)
public interface StgOrders {}
