package shop;

import dev.headrace.Model;
import dev.headrace.Unique;

/** What tells the payments of an order apart may be among these columns: nobody is warned. */
@Unique(columns = {"order_id", "payment_id"})
@Model(refs = {RawOrders.class, RawPayments.class}, sql = """
    select o.id as order_id, p.id as payment_id
    from raw_data.orders as o
    join raw_data.payments as p on p.order_id = o.id
    """)
public interface Numbered {}
