package dev.headrace.example.marts;

import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.SequentialValues;
import dev.headrace.Unique;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One row a day, days without an order included. */
@Model(refs = Orders.class, sql = """
    with calendar as (
        select day::date as order_date
        from (select min(order_date) as first_day, max(order_date) as last_day from orders) as span
        cross join generate_series(first_day, last_day, interval '1 day') as day
    ),
    daily as (
        select
            order_date,
            count(*) as order_count,
            count(*) filter (where customer_order_number = 1) as first_order_count,
            sum(order_amount) as revenue,
            sum(order_amount) filter (where channel = 'app') as app_revenue,
            sum(refunded_amount) as refunds,
            sum(gross_margin) as gross_margin
        from orders
        where order_status <> 'cancelled'
        group by order_date
    )
    select
        order_date,
        coalesce(order_count, 0) as order_count,
        coalesce(first_order_count, 0) as first_order_count,
        coalesce(revenue, 0) as revenue,
        coalesce(app_revenue, 0) as app_revenue,
        coalesce(refunds, 0) as refunds,
        coalesce(gross_margin, 0) as gross_margin,
        round(
            avg(coalesce(revenue, 0)) over (order by order_date rows between 6 preceding and current row), 2
        ) as seven_day_revenue,
        sum(coalesce(revenue, 0)) over (
            partition by date_trunc('month', order_date)
            order by order_date
        ) as month_to_date_revenue
    from calendar
    left join daily using (order_date)
    """)
public interface DailyRevenue {
    @Unique
    @NotNull
    @SequentialValues
    LocalDate orderDate();

    /** Cancelled orders are not counted, here and in all other columns. */
    long orderCount();

    /** How many of the orders were their customer's first. */
    long firstOrderCount();

    /** What the day's orders come to, shipping included and whether paid or not, in euros. */
    @NotNull
    BigDecimal revenue();

    /** The part of the revenue that came through the app. */
    @NotNull
    BigDecimal appRevenue();

    /** What went back for orders of this day, on whichever day it did. */
    @NotNull
    BigDecimal refunds();

    @NotNull
    BigDecimal grossMargin();

    /** The mean revenue of this day and the six before it. */
    @NotNull
    BigDecimal sevenDayRevenue();

    /** The revenue of the month up to this day. */
    @NotNull
    BigDecimal monthToDateRevenue();
}
