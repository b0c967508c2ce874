package shop;

import dev.headrace.DataTest;

@DataTest(refs = {RawOrders.class, StgOrders.class}, sql = """
        select s.*
        from stg_orders s
        left join {{ source('raw_data', 'orders') }} r on r.id = s.order_id
        where r.id is null
        """)
interface Orphans {}
