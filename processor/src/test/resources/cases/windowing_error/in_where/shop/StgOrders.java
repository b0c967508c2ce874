package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id
        from raw_data.orders
        where row_number() over (partition by user_id order by id) = 1
        """)
public interface StgOrders {}
