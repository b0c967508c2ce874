package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id
        from raw_data.orders tablesample system (10, 20)
        """)
public interface StgOrders {}
