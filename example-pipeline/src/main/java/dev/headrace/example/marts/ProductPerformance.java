package dev.headrace.example.marts;

import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.References;
import dev.headrace.Unique;
import dev.headrace.example.staging.StgOrderItems;
import dev.headrace.example.staging.StgOrders;
import dev.headrace.example.staging.StgProducts;
import java.math.BigDecimal;

/** One row a product, those that nobody ever bought included. */
@Model(
        refs = {StgProducts.class, StgOrders.class, StgOrderItems.class},
        sql = """
    with sales as (
        select
            i.product_id,
            count(distinct i.order_id) as order_count,
            sum(i.quantity) as units_sold,
            sum(i.line_amount) as revenue,
            sum(i.quantity) filter (where o.order_status = 'returned') as units_returned
        from stg_order_items as i
        join stg_orders as o using (order_id)
        where o.order_status <> 'cancelled'
        group by i.product_id
    )
    select
        product_id,
        p.product_name,
        p.category,
        p.is_discontinued,
        coalesce(s.order_count, 0) as order_count,
        coalesce(s.units_sold, 0) as units_sold,
        coalesce(s.units_returned, 0) as units_returned,
        coalesce(s.revenue, 0) as revenue,
        coalesce(s.revenue - s.units_sold * p.unit_cost, 0) as gross_margin,
        rank() over (
            partition by p.category
            order by coalesce(s.revenue, 0) desc
        ) as rank_in_category
    from stg_products as p
    left join sales as s using (product_id)
    """)
public interface ProductPerformance {
    @Unique
    @References(value = StgProducts.class, column = "product_id")
    long productId();

    @NotNull
    String productName();

    @NotNull
    String category();

    boolean isDiscontinued();

    /** In how many orders it was; cancelled ones are not counted, here and in all other columns. */
    long orderCount();

    long unitsSold();

    /** How many of those sold were in an order that came back. */
    long unitsReturned();

    /** In euros, without shipping. */
    @NotNull
    BigDecimal revenue();

    /** In euros, at today's cost. */
    @NotNull
    BigDecimal grossMargin();

    /** 1 for the category's best by revenue; equals share a rank. */
    long rankInCategory();
}
