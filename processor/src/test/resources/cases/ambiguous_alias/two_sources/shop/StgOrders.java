package shop;

import dev.headrace.Model;

@Model(refs = {RawOrders.class, OldOrders.class}, sql = """
        select orders.id
        from raw_data.orders, old_data.orders
        """)
public interface StgOrders {}
