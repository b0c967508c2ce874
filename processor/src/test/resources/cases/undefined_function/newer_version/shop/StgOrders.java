package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select any_value(status) as status
        from raw_data.orders
        """)
public interface StgOrders {}
