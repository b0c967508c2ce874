package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        with recursive t(n) as (
            select n from t
            union all
            select id from raw_data.orders
        )
        select n from t
        """)
public interface StgOrders {}
