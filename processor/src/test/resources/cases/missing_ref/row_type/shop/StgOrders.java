package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select (jsonb_populate_record(null::stg_users, '{}')).name
        from raw_data.orders
        """)
public interface StgOrders {}
