package shop;

import dev.headrace.Model;

@Model(refs = StgOrders.class, sql = """
        select id from {{ source('shop_db', 'stg_orders') }}
        """)
public interface Totals {}
