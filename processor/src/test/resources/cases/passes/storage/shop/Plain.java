package shop;

import dev.headrace.Model;

@Model(refs = {StgOrders.class, Statuses.class}, sql = """
    select o.id, s.orders from {{ ref('stg_orders') }} as o join statuses s using (status)
    """)
public interface Plain {}
