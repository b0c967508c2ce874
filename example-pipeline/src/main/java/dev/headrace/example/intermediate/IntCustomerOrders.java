package dev.headrace.example.intermediate;

import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.Unique;
import dev.headrace.example.staging.StgOrders;
import java.time.LocalDate;

/** One row an order that was not cancelled, in the sequence of its customer's orders. */
@Model(refs = StgOrders.class, sql = """
    select
        order_id,
        customer_id,
        order_date,
        row_number() over history as order_number,
        order_date - lag(order_date) over history as days_since_previous_order,
        first_value(order_date) over history as first_order_date
    from stg_orders
    where order_status <> 'cancelled'
    window history as (partition by customer_id order by ordered_at, order_id)
    """)
public interface IntCustomerOrders {
    @Unique
    long orderId();

    /** 1 for the customer's first order. */
    long orderNumber();

    /** Null for the customer's first order. */
    @NotNull(where = "order_number > 1")
    Integer daysSincePreviousOrder();

    @NotNull
    LocalDate firstOrderDate();
}
