package dev.headrace.example.intermediate;

import dev.headrace.AcceptedValues;
import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.example.staging.StgCustomers;
import dev.headrace.example.staging.StgOrders;
import java.time.LocalDate;

/** One row each thing a customer did: the days on which we heard from them, whatever the occasion. */
@Model(
        refs = {StgCustomers.class, StgOrders.class, IntUniquePayments.class},
        sql = """
    select customer_id, 'signed up' as activity, signed_up_on as active_on
    from stg_customers
    union all
    select customer_id, 'ordered', order_date
    from stg_orders
    union all
    select o.customer_id, 'paid', (p.received_at at time zone 'UTC')::date
    from int_unique_payments as p
    join stg_orders as o using (order_id)
    where not p.is_refund
    """)
public interface IntCustomerActivity {
    long customerId();

    @AcceptedValues({"signed up", "ordered", "paid"})
    String activity();

    @NotNull
    LocalDate activeOn();
}
