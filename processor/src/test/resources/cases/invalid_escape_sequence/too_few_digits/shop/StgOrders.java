package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id, e'\\u20AC ' || e'paid: \\u20A' as label
        from raw_data.orders
        """)
public interface StgOrders {}
