package dev.headrace.example.marts;

import dev.headrace.AcceptedValues;
import dev.headrace.Check;
import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.References;
import dev.headrace.Unique;
import dev.headrace.example.intermediate.IntCustomerOrders;
import dev.headrace.example.intermediate.IntOrderAmounts;
import dev.headrace.example.intermediate.IntOrderPayments;
import dev.headrace.example.staging.StgCustomers;
import dev.headrace.example.staging.StgOrders;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One row an order, with all that is known of its money. */
@Model(
        refs = {StgOrders.class, IntOrderAmounts.class, IntOrderPayments.class, IntCustomerOrders.class},
        sql = """
    select
        o.order_id,
        o.customer_id,
        o.order_date,
        o.order_status,
        o.channel,
        c.order_number as customer_order_number,
        a.item_count,
        a.items_amount + o.shipping_fee as order_amount,
        a.items_amount - a.items_cost as gross_margin,
        coalesce(p.paid_amount, 0) as paid_amount,
        coalesce(p.refunded_amount, 0) as refunded_amount,
        case
            when o.order_status = 'cancelled' then 'nothing due'
            when p.paid_amount is null then 'unpaid'
            when p.refunded_amount = p.paid_amount then 'refunded'
            when p.refunded_amount > 0 then 'partly refunded'
            when p.paid_amount < a.items_amount + o.shipping_fee then 'partly paid'
            else 'paid'
        end as payment_status
    from stg_orders as o
    join int_order_amounts as a using (order_id)
    left join int_order_payments as p using (order_id)
    left join int_customer_orders as c using (order_id)
    """)
@Check("refunded_amount <= paid_amount")
public interface Orders {
    @Unique
    long orderId();

    @References(value = StgCustomers.class, column = "customer_id")
    long customerId();

    /** The day of the order in UTC. */
    @NotNull
    LocalDate orderDate();

    @NotNull
    @AcceptedValues({"placed", "shipped", "completed", "returned", "cancelled"})
    String orderStatus();

    /** Where the order was placed. */
    @NotNull
    String channel();

    /** 1 for the customer's first order; null if this one was cancelled. */
    @NotNull(where = "order_status <> 'cancelled'")
    Long customerOrderNumber();

    long itemCount();

    /** What the order comes to, shipping included, in euros. */
    @NotNull
    BigDecimal orderAmount();

    /** What is left of the items' price after their cost, in euros; shipping is not counted. */
    @NotNull
    BigDecimal grossMargin();

    /** In euros, before refunds. */
    @NotNull
    BigDecimal paidAmount();

    /** In euros, as a positive number. */
    @NotNull
    BigDecimal refundedAmount();

    @NotNull
    @AcceptedValues({"nothing due", "unpaid", "partly paid", "paid", "partly refunded", "refunded"})
    String paymentStatus();
}
