package shop;

import dev.headrace.Materialized;
import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.Unique;
import java.math.BigDecimal;

/** One row a customer, with what the orders came to. */
@Model(materialized = Materialized.TABLE, contract = true, refs = StgOrders.class, sql = """
    select
        user_id,
        count(*) as order_count,
        coalesce(sum(amount) filter (where order_status <> 'returned'), 0) as total
    from stg_orders
    group by user_id
    """)
public interface Customers {
    @NotNull
    @Unique
    long userId();

    long orderCount();

    @NotNull
    BigDecimal total();
}
