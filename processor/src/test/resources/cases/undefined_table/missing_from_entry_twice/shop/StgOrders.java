package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select b.id, b.status, o.user_id
        from raw_data.orders o
        where b.id > 1
        """)
public interface StgOrders {}
