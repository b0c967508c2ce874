package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select 'a <-> b'::xml as document
        from raw_data.orders
        """)
public interface StgOrders {}
