package shop;

import dev.headrace.Column;
import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.Unique;

@Model(refs = RawOrders.class, sql = "select id as order_id, status as order_status from raw_data.orders")
public interface StgOrders {
    long orderId();

    @Unique
    static long next() {
        return 1;
    }

    @NotNull
    default String label() {
        return "order";
    }

    @Column(name = "x")
    default String other() {
        return "order";
    }
}
