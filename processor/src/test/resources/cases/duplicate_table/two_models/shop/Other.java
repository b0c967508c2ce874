package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, name = "stg_orders", sql = """
        select id from raw_data.orders
        """)
public interface Other {}
