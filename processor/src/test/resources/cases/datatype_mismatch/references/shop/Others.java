package shop;

import dev.headrace.AcceptedValues;
import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.References;

@Model(refs = RawOrders.class, sql = "select id::text as order_id, id as number from raw_data.orders")
public interface Others {
    @References(value = RawOrders.class, column = "id")
    String orderId();

    @AcceptedValues({"1", "one"})
    @NotNull(where = "number + 1")
    long number();
}
