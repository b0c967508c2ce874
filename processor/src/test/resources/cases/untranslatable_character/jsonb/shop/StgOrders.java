package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select '"\\u0000"'::jsonb as document
        from raw_data.orders
        """)
public interface StgOrders {}
