package shop;

import dev.headrace.Check;
import dev.headrace.Materialized;
import dev.headrace.Model;
import dev.headrace.NotEmpty;
import dev.headrace.RowCountBetween;
import dev.headrace.SequentialValues;
import dev.headrace.Severity;
import java.math.BigDecimal;

@Model(
        materialized = Materialized.EPHEMERAL,
        refs = StgOrders.class,
        sql = "select order_id, amount from stg_orders where amount > 0")
@NotEmpty
@RowCountBetween(max = 1, where = "paid_orders.order_id > 1", severity = Severity.WARN)
public interface PaidOrders {
    @SequentialValues(severity = Severity.WARN)
    long orderId();

    @Check("paid_orders.amount > 4")
    BigDecimal amount();
}
