package shop;

import dev.headrace.Model;

@Model(refs = StgOrders.class, sql = """
        with stg_orders as (select 1 as one)

        select s.order_id, o.one, {{ ref('stg_orders') }}.order_status as again
        from {{ ref('stg_orders') }}, {{ ref("stg_orders") }} as s, stg_orders as o
        """)
public interface FctOrders {}
