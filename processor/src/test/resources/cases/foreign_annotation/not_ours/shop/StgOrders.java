package shop;

import dev.headrace.Model;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NonNull;

@Model(refs = RawOrders.class, sql = "select id as order_id, status, status as label from raw_data.orders")
public interface StgOrders {
    @NotNull
    Long orderId();

    @NonNull
    String status();

    @NotNull
    @dev.headrace.NotNull
    String label();
}
