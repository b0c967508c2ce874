package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select '.'::regclass as relation
        from raw_data.orders
        """)
public interface StgOrders {}
