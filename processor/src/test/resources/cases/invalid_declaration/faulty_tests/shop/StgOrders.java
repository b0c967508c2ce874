package shop;

import dev.headrace.AcceptedValues;
import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.Unique;

@Unique
@Model(refs = RawOrders.class, sql = "select id as order_id, status as order_status from raw_data.orders")
public interface StgOrders {
    @Unique(warnIf = "many", errorIf = "> 1.5", name = "order ids")
    long orderId();

    @AcceptedValues({})
    @NotNull(columns = "order_id")
    String orderStatus();
}
