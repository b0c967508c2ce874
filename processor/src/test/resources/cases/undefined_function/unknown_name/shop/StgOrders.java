package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select cents_to_dollars(id) as dollars
        from raw_data.orders
        """)
public interface StgOrders {}
