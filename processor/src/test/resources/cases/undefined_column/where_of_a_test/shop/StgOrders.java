package shop;

import dev.headrace.Model;
import dev.headrace.NotNull;

@Model(refs = RawOrders.class, sql = """
        select id as order_id
        from raw_data.orders
        """)
public interface StgOrders {
    @NotNull(where = "order_dat > '2020-01-01'")
    long orderId();
}
