package shop;

import dev.headrace.Model;
import dev.headrace.NotEmpty;

@Model(refs = StgOrders.class, sql = "select count(*) as order_count, sum(amount) as amount from stg_orders")
@NotEmpty
@NotEmpty(where = "amount > 0", name = "there_is_money")
public interface Totals {
    long orderCount();
}
