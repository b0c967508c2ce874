package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select o.id
        from raw_data.orders o
        join raw_data.orders o on true
        """)
public interface StgOrders {}
