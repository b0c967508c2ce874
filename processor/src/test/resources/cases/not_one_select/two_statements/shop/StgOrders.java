package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id from raw_data.orders;
        select status from raw_data.orders
        """)
public interface StgOrders {}
