package shop;

import dev.headrace.Grant;
import dev.headrace.Hook;
import dev.headrace.Index;
import dev.headrace.Materialized;
import dev.headrace.Model;
import dev.headrace.Timeout;
import dev.headrace.Unlogged;
import dev.headrace.When;

@Model(materialized = Materialized.TABLE, refs = RawOrders.class, sql = """
    select id as order_id, status, loaded_at from raw_data.orders
    """)
@Unlogged
@Timeout("1 hour 30 minutes")
@Index(columns = {"status", "loaded_at"}, where = "status <> 'test'", include = "order_id")
@Index(expression = "lower(status)", method = "hash")
@Index(columns = "order_id", unique = true, name = "the_key")
@Hook(sql = "update {{ this }} set status = null where status = ''")
@Hook(sql = "vacuum {{ this }}", when = When.AFTER_COMMIT)
@Grant(privileges = {"select", "references"}, to = "analyst")
public interface FctOrders {
    long orderId();
}
