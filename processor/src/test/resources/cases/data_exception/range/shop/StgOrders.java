package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select '[5,1)'::int4range as span
        from raw_data.orders
        """)
public interface StgOrders {}
