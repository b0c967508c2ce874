package shop;

import dev.headrace.DataTest;

/** Every raw order is staged. */
@DataTest(refs = {RawOrders.class, StgOrders.class}, warnIf = "> 1", storeFailures = true, sql = """
        select o.*, s.*
        from {{ source('raw_data', 'orders') }} o
        left join stg_orders s on s.order_id = o.id
        where s.order_id is null;
        """)
interface NoOrphans {}
