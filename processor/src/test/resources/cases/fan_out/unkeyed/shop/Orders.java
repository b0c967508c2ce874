package shop;

import dev.headrace.Model;
import dev.headrace.Unique;

@Model(refs = {RawOrders.class, RawPayments.class}, sql = """
    select o.id as order_id, p.amount
    from raw_data.orders as o
    left join raw_data.payments as p on p.order_id = o.id
    """)
public interface Orders {
    @Unique
    long orderId();
}
