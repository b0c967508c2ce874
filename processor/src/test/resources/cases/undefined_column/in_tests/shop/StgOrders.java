package shop;

import dev.headrace.Between;
import dev.headrace.CardinalityEquality;
import dev.headrace.Check;
import dev.headrace.Model;
import dev.headrace.MutuallyExclusiveRanges;
import dev.headrace.NotBlank;
import java.math.BigDecimal;

@Model(refs = RawOrders.class, sql = "select id, status, amount from raw_data.orders")
@Check("""
        amount > 0
        or stauts = 'free'
        """)
@NotBlank(columns = {"status", "stauts"})
@MutuallyExclusiveRanges(lower = "id", upper = "last_id")
public interface StgOrders {
    @CardinalityEquality(to = RawOrders.class, field = "ids")
    long id();

    @Between(min = "0", max = "10 * amuont", where = "status <> 'new'")
    @Between(name = "positive", min = "1", where = "states <> 'new'")
    BigDecimal amount();
}
