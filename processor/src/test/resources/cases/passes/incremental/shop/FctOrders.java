package shop;

import dev.headrace.Incremental;
import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.OnSchemaChange;
import dev.headrace.Strategy;
import dev.headrace.Unique;

/** One row an order, with <b>all</b> that {@link RawOrders} has of it. */
@Model(refs = RawOrders.class, sql = """
    {% if is_incremental() %}
    with latest as (select max(loaded_at) from {{ this }})
    {% endif %}
    select id as order_id, lower(status) as status, loaded_at
    from {{ source('raw_data', 'orders') }}
    {% if is_incremental() %}
    where loaded_at > (select (max(loaded_at)) from {{ this }})
      and loaded_at > coalesce((select max from latest), '2000-01-01')
    {% endif %}
    """)
@Incremental(
        uniqueKey = "order_id",
        strategy = Strategy.MERGE,
        lateBy = "3 days",
        onSchemaChange = OnSchemaChange.APPEND_NEW_COLUMNS,
        updateColumns = {"status", "loaded_at"},
        fullRefresh = false)
public interface FctOrders {
    /** The order. */
    @Unique
    long orderId();

    @NotNull
    String status();
}
