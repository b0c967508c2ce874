package shop;

import dev.headrace.Model;
import java.math.BigDecimal;

@Model(contract = true, refs = {RawOrders.class, RawPayments.class}, sql = """
    select
        o.id as order_id,
        p.id as payment_id,
        p.order_id as paid_for,
        coalesce(p.amount, 0) as amount,
        length(o.status) as letters
    from raw_data.orders as o
    left join raw_data.payments as p on p.order_id = o.id
    """)
public interface Orders {
    Long orderId();

    long paymentId();

    long paidFor();

    BigDecimal amount();

    int letters();
}
