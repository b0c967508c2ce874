package shop;

import dev.headrace.Model;

/** What is wrong with a variable is told where it is declared. */
@Model(refs = RawOrders.class, sql = """
    select id from raw_data.orders
    where order_date > {{ var('since') }} or order_date = {{ var('day') }}
    """)
public interface StgOrders {}
