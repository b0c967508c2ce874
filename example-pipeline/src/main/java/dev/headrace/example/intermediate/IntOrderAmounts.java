package dev.headrace.example.intermediate;

import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.Unique;
import dev.headrace.example.staging.StgOrderItems;
import dev.headrace.example.staging.StgProducts;
import java.math.BigDecimal;

/** One row an order: what its lines come to, and what the shop paid for them. */
@Model(
        refs = {StgOrderItems.class, StgProducts.class},
        sql = """
    select
        order_id,
        count(*) as line_count,
        sum(quantity) as item_count,
        sum(line_amount) as items_amount,
        sum(quantity * unit_cost) as items_cost
    from stg_order_items
    join stg_products using (product_id)
    group by order_id
    """)
public interface IntOrderAmounts {
    @Unique
    long orderId();

    long lineCount();

    long itemCount();

    /** In euros, without shipping. */
    @NotNull
    BigDecimal itemsAmount();

    /** In euros, at today's cost of the products. */
    @NotNull
    BigDecimal itemsCost();
}
