package shop;

import dev.headrace.Model;

@Model(sql = """
        select order_id from {{ ref('stg_orders') }}
        """)
public interface FctOrders {}
