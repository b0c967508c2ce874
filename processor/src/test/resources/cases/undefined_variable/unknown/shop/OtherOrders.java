package shop;

import dev.headrace.Model;

/** Two pipelines have it, and one of them no variable. */
@Model(refs = RawOrders.class, sql = """
    select id as order_id
    from raw_data.orders
    where status = '{{ var("status") }}'
    """)
public interface OtherOrders {}
