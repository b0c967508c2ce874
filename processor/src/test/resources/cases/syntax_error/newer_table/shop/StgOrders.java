package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        select o.id, t.name
        from raw_data.orders o
        cross join json_table(o.status::jsonb, '$[*]' columns (name text path '$.name')) t
        """)
public interface StgOrders {}
