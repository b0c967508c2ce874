package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select o.status, o.user_id, count(*) as orders
        from raw_data.orders o
        where o.id > 0
        group by o.status
        """)
public interface StgOrders {}
