package shop;

import dev.headrace.AtLeastOne;
import dev.headrace.Between;
import dev.headrace.CardinalityEquality;
import dev.headrace.Check;
import dev.headrace.EqualRowCount;
import dev.headrace.Matches;
import dev.headrace.Model;
import dev.headrace.MutuallyExclusiveRanges;
import dev.headrace.NotBlank;
import dev.headrace.NotEmpty;
import dev.headrace.RowCountBetween;
import dev.headrace.SequentialValues;
import dev.headrace.Severity;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

@Model(refs = {RawOrders.class, Money.class}, sql = """
        select id as order_id, status as order_status, amount, placed_at, placed_at + interval '1 day' as due_at
        from raw_data.orders
        """)
@Check("due_at > placed_at")
@Check(value = "euros(order_id) > 0", where = "euros(order_id) < 5", name = "ids_in_euros")
@NotEmpty(where = "amount > 0")
@RowCountBetween(min = 1, max = 1_000)
@EqualRowCount(RawOrders.class)
@MutuallyExclusiveRanges(
        lower = "placed_at",
        upper = "due_at",
        partitionBy = "order_status",
        gaps = MutuallyExclusiveRanges.Gaps.REQUIRED)
@Positive(columns = "amount", above = -1)
public interface StgOrders {
    @SequentialValues
    @CardinalityEquality(to = RawOrders.class, field = "id")
    @Positive(name = "order_ids_are_positive")
    @Positive(above = -10, name = "order_ids_above_minus_ten")
    long orderId();

    @Matches("^[a-z]{2,}'?$")
    @NotBlank(where = "order_id > 10")
    @AreIn(of = RawOrders.class, field = "status", values = {"a", "it's"})
    @AtLeastOne
    String orderStatus();

    @Between(min = "0")
    @Between(min = "0", max = "order_id * 2", inclusive = false, name = "amount_below_ids", severity = Severity.WARN)
    BigDecimal amount();

    OffsetDateTime placedAt();
}
