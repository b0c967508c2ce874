package dev.headrace.example.marts;

import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.References;
import dev.headrace.Unique;
import java.math.BigDecimal;

/** One row each of the three best products of a category, for the shop's front page. */
@Model(refs = ProductPerformance.class, sql = """
    select
        c.category,
        best.product_id,
        best.product_name,
        best.revenue,
        round(best.revenue / nullif(c.revenue, 0), 4) as revenue_share
    from (
        select category, sum(revenue) as revenue
        from product_performance
        group by category
    ) as c
    cross join lateral (
        select p.product_id, p.product_name, p.revenue
        from product_performance as p
        where p.category = c.category and not p.is_discontinued
        order by p.revenue desc, p.product_id
        limit 3
    ) as best
    order by c.category, best.revenue desc
    """)
public interface Bestsellers {
    @NotNull
    String category();

    @Unique
    @References(value = ProductPerformance.class, column = "product_id")
    long productId();

    @NotNull
    String productName();

    /** In euros, without shipping. */
    @NotNull
    BigDecimal revenue();

    /** The product's part of its category's revenue, from 0 to 1; null if the category has none. */
    BigDecimal revenueShare();
}
