package shop;

import dev.headrace.Incremental;
import dev.headrace.Model;

@Model(refs = FctOrders.class, sql = "select order_id, status from fct_orders")
@Incremental(uniqueKey = "orderid")
public interface Whole {
    long orderid();
}
