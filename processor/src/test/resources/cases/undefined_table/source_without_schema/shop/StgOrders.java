package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id
        from orders
        """)
public interface StgOrders {}
