package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id = 'abc' as same
        from raw_data.orders
        """)
public interface StgOrders {}
