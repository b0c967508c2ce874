package shop;

import dev.headrace.AcceptedValues;
import dev.headrace.Model;
import dev.headrace.NotNull;
import dev.headrace.Unique;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One row an order, cleaned. */
@Model(refs = RawOrders.class, sql = """
    select id as order_id, user_id, order_date, lower(status) as order_status, amount
    from raw_data.orders
    """)
public interface StgOrders {
    @NotNull
    @Unique
    long orderId();

    long userId();

    LocalDate orderDate();

    @AcceptedValues({"placed", "shipped", "completed", "returned"})
    String orderStatus();

    BigDecimal amount();
}
