package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id, row(user_id, status) as buyer
        from raw_data.orders
        """)
public interface StgOrders {}
