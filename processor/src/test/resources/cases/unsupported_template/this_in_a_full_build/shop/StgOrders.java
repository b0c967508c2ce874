package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select id from raw_data.orders where id > (select max(id) from {{ this }})
        """)
public interface StgOrders {}
