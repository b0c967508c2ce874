package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select '{{{{{{{1}}}}}}}'::int[] as numbers
        from raw_data.orders
        """)
public interface StgOrders {}
