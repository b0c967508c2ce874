package shop;

import dev.headrace.Model;
import dev.headrace.NotNull;

/** Written for an extension that nobody here knows. */
@Model(
        unchecked = true,
        refs = RawOrders.class,
        sql = """
                select o.id as order_id, o.status ==> 'placed' as is_placed, our_score(o.*) as score
                from raw_data.orders as o sample using our_method
                where o.id not in (select raw_data.orders.id from raw_data.orders);
                """)
public interface StgOrders {
    long orderId();

    Boolean isPlaced();

    @NotNull
    Double score();
}
