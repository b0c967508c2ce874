package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select interval '12:99' as span
        from raw_data.orders
        """)
public interface StgOrders {}
