package shop;

import dev.headrace.Model;

@Model(refs = StgOrders.class, sql = """
        select order_id, anything, s.whatever
        from stg_orders s
        """)
public interface FctOrders {}
