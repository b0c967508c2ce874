package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select {{ dbt_utils.pretty('id') }} as dollars from raw_data.orders
        """)
public interface StgOrders {}
