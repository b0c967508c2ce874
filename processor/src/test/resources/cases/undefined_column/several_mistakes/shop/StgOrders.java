package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select idd as order_id,
            stat as order_status,
            user_id
        from raw_data.orders
        """)
public interface StgOrders {}
