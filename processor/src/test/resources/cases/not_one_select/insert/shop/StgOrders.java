package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        insert into raw_data.orders select 1
        """)
public interface StgOrders {}
