package shop;

import dev.headrace.Model;
import dev.headrace.NotNull;

/** One slip, in both branches, is told once; so is that of a test. */
@Model(refs = RawOrders.class, sql = """
    select id as order_id, status
    from raw_data.orders
    where order_date >= {{ var('strat') }}
    """)
public interface StgOrders {
    @NotNull(where = "status <> {{ var('states') }}")
    Long orderId();
}
