package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        with stg_orders as (

            select id as order_id, status, order_date
            from {{ source('raw_data', 'orders') }}

        ), final as (

            select order_id, lower(status) as order_status
            from stg_orders
            -- {% if is_incremental() %}
            where order_id > (select max(order_id) from {{ this }})
            -- {% endif %}

        )

        {# the usual last line #}
        select * from final;
        """)
public interface StgOrders {}
