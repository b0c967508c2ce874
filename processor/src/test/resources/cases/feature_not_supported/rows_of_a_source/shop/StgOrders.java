package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select (null::raw_data.orders).*
        from raw_data.orders
        """)
public interface StgOrders {}
