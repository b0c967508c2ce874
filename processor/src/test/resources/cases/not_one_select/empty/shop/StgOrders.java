package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        -- nothing yet
        """)
public interface StgOrders {}
