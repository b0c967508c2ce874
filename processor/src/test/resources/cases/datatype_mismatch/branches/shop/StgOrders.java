package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select case when id > 1 then status else user_id end as mixed
        from raw_data.orders
        """)
public interface StgOrders {}
