package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select status::shop.mood as mood
        from raw_data.orders
        """)
public interface StgOrders {}
