package shop;

import dev.headrace.Model;
import dev.headrace.References;

@Model(
    refs = {RawOrders.class, Plain.class, int.class},
    after = {RawOrders.class, Plain.class},
    sql = "select id as order_id from raw_data.orders")
public interface StgOrders {
    @References(value = Plain.class, column = "id")
    long orderId();
}
