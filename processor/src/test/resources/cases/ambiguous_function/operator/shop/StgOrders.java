package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select '1' # '2' as bits
        from raw_data.orders
        """)
public interface StgOrders {}
