package shop;

import dev.headrace.Grant;
import dev.headrace.Hook;
import dev.headrace.Incremental;
import dev.headrace.Index;
import dev.headrace.Meta;
import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.Owner;
import dev.headrace.Timeout;
import dev.headrace.Unlogged;

@Model(refs = RawOrders.class, unchecked = true, sql = "select id as order_id from raw_data.orders")
@Incremental(uniqueKey = "order_id")
@Index(columns = "order_id")
@Index(columns = "order_id", method = "hash")
@Hook(sql = "select 1")
@Grant(to = "reporting")
@Unlogged
@Timeout("PT1M")
@Owner("data@shop.example")
@Meta(key = "tier", value = "1")
public interface FctOrders {
    @NotNull(storeFailures = true)
    @Meta(key = "pii", value = "no")
    long orderId();
}
