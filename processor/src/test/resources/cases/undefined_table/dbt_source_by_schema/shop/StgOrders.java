package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id from {{ source('raw_data', 'orders') }}
        """)
public interface StgOrders {}
