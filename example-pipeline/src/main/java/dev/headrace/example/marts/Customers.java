package dev.headrace.example.marts;

import dev.headrace.AcceptedValues;
import dev.headrace.Matches;
import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.Unique;
import dev.headrace.example.intermediate.IntCustomerActivity;
import dev.headrace.example.staging.StgCustomers;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One row a customer, and what they have been worth to the shop so far. */
@Model(
        refs = {StgCustomers.class, Orders.class, IntCustomerActivity.class},
        sql = """
    with purchases as (
        select
            customer_id,
            count(*) as order_count,
            count(*) filter (where order_status = 'returned') as returned_count,
            min(order_date) as first_order_date,
            max(order_date) as last_order_date,
            sum(paid_amount - refunded_amount) as lifetime_value
        from orders
        where order_status <> 'cancelled'
        group by customer_id
    ),
    last_seen as (
        select customer_id, max(active_on) as last_active_on
        from int_customer_activity
        group by customer_id
    )
    select
        customer_id,
        c.customer_name,
        c.email,
        c.country,
        c.signed_up_on,
        s.last_active_on,
        coalesce(p.order_count, 0) as order_count,
        coalesce(p.returned_count, 0) as returned_count,
        p.first_order_date,
        p.last_order_date,
        coalesce(p.lifetime_value, 0) as lifetime_value,
        case
            when p.order_count is null then 'prospect'
            when p.order_count = 1 then 'new'
            when p.order_count < 10 then 'returning'
            else 'regular'
        end as segment
    from stg_customers as c
    join last_seen as s using (customer_id)
    left join purchases as p using (customer_id)
    """)
public interface Customers {
    @Unique
    long customerId();

    @NotNull
    String customerName();

    /** In small letters; null if the customer asked to be forgotten. */
    @Matches("^[^@ ]+@[^@ ]+$")
    String email();

    @NotNull
    String country();

    @NotNull
    LocalDate signedUpOn();

    /** The last day on which the customer signed up, ordered or paid. */
    @NotNull
    LocalDate lastActiveOn();

    /** Cancelled orders are not counted. */
    long orderCount();

    long returnedCount();

    /** Null as long as there is no order. */
    LocalDate firstOrderDate();

    LocalDate lastOrderDate();

    /** What the customer has paid so far, less what went back, in euros. */
    @NotNull
    BigDecimal lifetimeValue();

    /** By the number of orders: none, one, up to nine, ten and more. */
    @NotNull
    @AcceptedValues({"prospect", "new", "returning", "regular"})
    String segment();
}
