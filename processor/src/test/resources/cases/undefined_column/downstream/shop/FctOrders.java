package shop;

import dev.headrace.Model;

@Model(refs = StgOrders.class, sql = """
        with final as (

            select order_id, status
            from stg_orders

        )

        select *
        from final
        """)
public interface FctOrders {}
