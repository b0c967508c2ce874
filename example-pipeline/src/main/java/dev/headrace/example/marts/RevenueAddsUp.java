package dev.headrace.example.marts;

import dev.headrace.DataTest;

/** The days' revenue is that of the orders, no day and no order left out. */
@DataTest(
        refs = {Orders.class, DailyRevenue.class},
        sql = """
    select by_order.revenue as of_orders, by_day.revenue as of_days
    from (select sum(order_amount) as revenue from orders where order_status <> 'cancelled') as by_order
    cross join (select sum(revenue) as revenue from daily_revenue) as by_day
    where by_order.revenue is distinct from by_day.revenue
    """)
public interface RevenueAddsUp {}
